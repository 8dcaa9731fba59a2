-- A goal had one track at most; now it has a list of them.
UPDATE `goals` SET `tracks` = json_array(`track`) WHERE `track` IS NOT NULL;
