-- One row per year, organisation that paid and organisation whose people the spending on groups was for: cents, by the rules chosen.
SELECT
  CAST(period AS VARCHAR) AS period,
  CAST(from_board_id AS VARCHAR) AS from_organisation_id,
  CAST(to_board_id AS VARCHAR) AS to_organisation_id,
  CAST(cents AS BIGINT) AS support,
  CAST(payers AS VARCHAR) AS payers,
  CAST(rule AS VARCHAR) AS rule,
  CAST([] AS STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]) AS contributors
FROM work.support_exchange
WHERE rule = $support AND payers = $payers
ORDER BY period NULLS LAST, from_board_id NULLS LAST, to_board_id NULLS LAST
