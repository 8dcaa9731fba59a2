CREATE TABLE `pauses` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `pauses_user` ON `pauses` (`user_id`);--> statement-breakpoint
CREATE TABLE `rest_days` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` text NOT NULL,
	`from_day` text NOT NULL,
	`weekdays` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `rest_days_user` ON `rest_days` (`user_id`);--> statement-breakpoint
ALTER TABLE `events` ADD `backdated` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `goals` ADD `tracks` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `goals` ADD `picks` text DEFAULT '[]' NOT NULL;