-- A snapshot is thrown away at any time: the log alone is the record. Those of the former kind are folded anew.
DELETE FROM "snapshots";--> statement-breakpoint
ALTER TABLE "snapshots" DROP COLUMN "body";--> statement-breakpoint
ALTER TABLE "snapshots" ADD COLUMN "body" bytea NOT NULL;--> statement-breakpoint
ALTER TABLE "exercises" ADD COLUMN "served_at" timestamp (3) with time zone;
