CREATE TABLE "attachments" (
	"exercise_id" text NOT NULL,
	"attachment_id" text NOT NULL,
	"body" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "attachments_exercise_id_attachment_id_pk" PRIMARY KEY("exercise_id","attachment_id")
);
--> statement-breakpoint
CREATE TABLE "expected_people" (
	"exercise_id" text NOT NULL,
	"place" integer NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"team" text,
	"member" text,
	CONSTRAINT "expected_people_exercise_id_place_pk" PRIMARY KEY("exercise_id","place")
);
--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expected_people" ADD CONSTRAINT "expected_people_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;