CREATE TABLE "form_marks" (
	"exercise_id" text NOT NULL,
	"form" text NOT NULL,
	"marks" jsonb NOT NULL,
	CONSTRAINT "form_marks_exercise_id_form_pk" PRIMARY KEY("exercise_id","form")
);
--> statement-breakpoint
ALTER TABLE "form_marks" ADD CONSTRAINT "form_marks_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;