CREATE TABLE "authored_scenarios" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_id" text,
	"title" text NOT NULL,
	"status" text NOT NULL,
	"approved_by" text,
	"clock" integer NOT NULL,
	"version" integer NOT NULL,
	"version_clock" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"changed_by" text NOT NULL,
	"archived_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "bank_injects" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_id" text,
	"title" text NOT NULL,
	"value" jsonb NOT NULL,
	"from_title" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scenario_authors" (
	"scenario_id" text NOT NULL,
	"account_id" text NOT NULL,
	"may" text NOT NULL,
	CONSTRAINT "scenario_authors_scenario_id_account_id_pk" PRIMARY KEY("scenario_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "scenario_part_history" (
	"scenario_id" text NOT NULL,
	"part_id" text NOT NULL,
	"revision" integer NOT NULL,
	"place" double precision NOT NULL,
	"value" jsonb NOT NULL,
	"removed" boolean NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "scenario_part_history_scenario_id_part_id_revision_pk" PRIMARY KEY("scenario_id","part_id","revision")
);
--> statement-breakpoint
CREATE TABLE "scenario_parts" (
	"scenario_id" text NOT NULL,
	"part_id" text NOT NULL,
	"kind" text NOT NULL,
	"place" double precision NOT NULL,
	"revision" integer NOT NULL,
	"value" jsonb NOT NULL,
	"removed" boolean NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"clock" integer NOT NULL,
	CONSTRAINT "scenario_parts_scenario_id_part_id_pk" PRIMARY KEY("scenario_id","part_id")
);
--> statement-breakpoint
CREATE TABLE "scenario_versions" (
	"scenario_id" text NOT NULL,
	"number" integer NOT NULL,
	"note" text NOT NULL,
	"status" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"parts" jsonb NOT NULL,
	CONSTRAINT "scenario_versions_scenario_id_number_pk" PRIMARY KEY("scenario_id","number")
);
--> statement-breakpoint
ALTER TABLE "authored_scenarios" ADD CONSTRAINT "authored_scenarios_owner_id_accounts_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_injects" ADD CONSTRAINT "bank_injects_owner_id_accounts_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_authors" ADD CONSTRAINT "scenario_authors_scenario_id_authored_scenarios_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."authored_scenarios"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_authors" ADD CONSTRAINT "scenario_authors_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_part_history" ADD CONSTRAINT "scenario_part_history_scenario_id_authored_scenarios_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."authored_scenarios"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_parts" ADD CONSTRAINT "scenario_parts_scenario_id_authored_scenarios_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."authored_scenarios"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_versions" ADD CONSTRAINT "scenario_versions_scenario_id_authored_scenarios_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."authored_scenarios"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "authored_scenarios_owner_index" ON "authored_scenarios" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "bank_injects_owner_index" ON "bank_injects" USING btree ("owner_id","at");--> statement-breakpoint
CREATE INDEX "scenario_authors_account_index" ON "scenario_authors" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "scenario_parts_clock_index" ON "scenario_parts" USING btree ("scenario_id","clock");