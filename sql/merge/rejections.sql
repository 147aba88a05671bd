INSERT INTO rejection BY NAME
SELECT * , getvariable('run_key') AS run_key FROM new_rejection ORDER BY rejection_key;
