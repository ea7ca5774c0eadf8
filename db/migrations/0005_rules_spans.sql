CREATE TABLE "rules_spans" (
	"exercise_id" text NOT NULL,
	"from_seq" integer NOT NULL,
	"rules_version" integer NOT NULL,
	CONSTRAINT "rules_spans_exercise_id_from_seq_pk" PRIMARY KEY("exercise_id","from_seq")
);
--> statement-breakpoint
ALTER TABLE "rules_spans" ADD CONSTRAINT "rules_spans_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;