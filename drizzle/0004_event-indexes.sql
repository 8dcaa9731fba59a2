DROP INDEX `events_user_item`;--> statement-breakpoint
CREATE INDEX `events_user_day` ON `events` (`user_id`,`day`,`occurred_at`);--> statement-breakpoint
CREATE INDEX `events_user_received` ON `events` (`user_id`,`received_at`,`item_id`);--> statement-breakpoint
CREATE INDEX `events_user_item` ON `events` (`user_id`,`item_id`,`occurred_at`);--> statement-breakpoint
CREATE INDEX `dismissals_user_at` ON `dismissals` (`user_id`,`at`);