CREATE TABLE "forks" (
	"exercise_id" text PRIMARY KEY NOT NULL,
	"parent_id" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "forks_parent_index" ON "forks" USING btree ("parent_id");
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "delete_record_of_exercise"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	DELETE FROM "events" WHERE "exercise_id" = OLD."id";
	DELETE FROM "commands" WHERE "exercise_id" = OLD."id";
	DELETE FROM "forks" WHERE "exercise_id" = OLD."id";
	RETURN NULL;
END $$;
