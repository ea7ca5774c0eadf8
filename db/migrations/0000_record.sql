CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "accounts_email_unique" UNIQUE("email"),
	CONSTRAINT "accounts_email_lower_case" CHECK ("accounts"."email" = lower("accounts"."email"))
);
--> statement-breakpoint
CREATE TABLE "anonymous_inputs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"exercise_id" text NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "commands" (
	"exercise_id" text NOT NULL,
	"command_id" text NOT NULL,
	"first_seq" integer NOT NULL,
	"last_seq" integer NOT NULL,
	CONSTRAINT "commands_exercise_id_command_id_pk" PRIMARY KEY("exercise_id","command_id")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"exercise_id" text NOT NULL,
	"draft_id" text NOT NULL,
	"scope" text NOT NULL,
	"kind" text NOT NULL,
	"move" integer NOT NULL,
	"pen_seat" text,
	"pen_counter" integer NOT NULL,
	"revision" integer NOT NULL,
	"content" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "drafts_exercise_id_draft_id_pk" PRIMARY KEY("exercise_id","draft_id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"exercise_id" text NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"command_id" text NOT NULL,
	"by" text,
	"version" integer NOT NULL,
	"type" text NOT NULL,
	"body" jsonb NOT NULL,
	CONSTRAINT "events_exercise_id_seq_pk" PRIMARY KEY("exercise_id","seq")
);
--> statement-breakpoint
CREATE TABLE "exercises" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"account_id" text,
	"scenario_id" text NOT NULL,
	"title" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "exercises_code_unique" UNIQUE("code"),
	CONSTRAINT "exercises_code_length" CHECK (char_length("exercises"."code") = 6)
);
--> statement-breakpoint
CREATE TABLE "first_run_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "private_inputs" (
	"exercise_id" text NOT NULL,
	"owner_key" text NOT NULL,
	"kind" text NOT NULL,
	"slot" text NOT NULL,
	"group" text NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "private_inputs_exercise_id_owner_key_kind_slot_pk" PRIMARY KEY("exercise_id","owner_key","kind","slot")
);
--> statement-breakpoint
CREATE TABLE "seat_tokens" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"exercise_id" text NOT NULL,
	"seat_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "snapshots" (
	"exercise_id" text PRIMARY KEY NOT NULL,
	"seq" integer NOT NULL,
	"rules_version" integer NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "anonymous_inputs" ADD CONSTRAINT "anonymous_inputs_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commands" ADD CONSTRAINT "commands_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_inputs" ADD CONSTRAINT "private_inputs_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_tokens" ADD CONSTRAINT "seat_tokens_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "anonymous_inputs_kind_index" ON "anonymous_inputs" USING btree ("exercise_id","kind");--> statement-breakpoint
CREATE INDEX "exercises_account_index" ON "exercises" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "seat_tokens_seat_index" ON "seat_tokens" USING btree ("exercise_id","seat_id");