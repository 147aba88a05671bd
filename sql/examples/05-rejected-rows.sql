-- Which files had rows or articles refused, why, and where is the first one to look at?
SELECT
  source_file, code, count(*) AS rejected,
  min(source_line) AS first_line,
  arg_min(message, source_line) AS first_message
FROM rejections
GROUP BY source_file, code
ORDER BY rejected DESC, source_file, code;
