ALTER TABLE "commands" DROP CONSTRAINT "commands_exercise_id_exercises_id_fk";
--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_exercise_id_exercises_id_fk";
--> statement-breakpoint
CREATE FUNCTION "delete_record_of_exercise"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	DELETE FROM "events" WHERE "exercise_id" = OLD."id";
	DELETE FROM "commands" WHERE "exercise_id" = OLD."id";
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "exercises_delete_record" AFTER DELETE ON "exercises" FOR EACH ROW EXECUTE FUNCTION "delete_record_of_exercise"();
