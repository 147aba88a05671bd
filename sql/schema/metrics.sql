-- The metrics of claims, as the guide for annotators defines them.
DELETE FROM dim_metric;

INSERT INTO dim_metric
SELECT (md5_number_lower(metric) >> 1)::BIGINT AS metric_key, *
FROM (VALUES
  ('acquisition', 'money', 'Price of a company or a part of one that is bought', 'buyer', 'target', false),
  ('capex', 'money', 'Capital expenditure, spent or guided', 'company', '', true),
  ('cash', 'money', 'Cash held', 'company', '', true),
  ('chips', 'count', 'Accelerators bought or run', 'buyer or operator', 'maker', false),
  ('contract', 'money', 'Value of an agreement, an order or a backlog', 'buyer, or who is said to sign', 'other parties', false),
  ('cost', 'money', 'Expenses other than capital expenditure', 'who spends', '', false),
  ('customers', 'count', 'Customers, users, subscribers or passengers', 'company', '', true),
  ('debt', 'money', 'Loan, bond or credit line', 'borrower', 'lenders', false),
  ('employees', 'count', 'People employed', 'employer', '', true),
  ('fine', 'money', 'Penalty or settlement', 'who pays', 'company that receives it', false),
  ('funding', 'money', 'Equity raised in a round or a listing', 'who raises', 'investors', false),
  ('grant', 'money', 'Public money received', 'who receives', '', false),
  ('growth', 'percent', 'Change against an earlier time; negative for a fall', 'company', '', false),
  ('investment', 'money', 'Capital put into building something or into another company', 'investor', 'company invested in', false),
  ('jobs_created', 'count', 'Jobs created', 'employer', '', false),
  ('jobs_cut', 'count', 'Jobs cut', 'employer', '', false),
  ('loss', 'money', 'Loss, as a positive number', 'company', '', true),
  ('margin', 'percent', 'Margin', 'company', '', true),
  ('market_cap', 'money', 'Value on the stock exchange', 'company', '', false),
  ('market_share', 'percent', 'Share of a market', 'company', '', false),
  ('market_size', 'money', 'Size of a market, or of a group of firms that is not named', '', '', false),
  ('milestone', 'year', 'Year in which something is due or happened', 'company', '', false),
  ('multiple', 'multiple', 'Factor', 'company', 'company compared with', false),
  ('other_count', 'count', 'Any other count', 'company', '', false),
  ('other_money', 'money', 'Any other sum', 'company', '', false),
  ('other_percent', 'percent', 'Any other percentage', 'company', '', false),
  ('power', 'watt', 'Electrical or computing capacity', 'who builds or uses it', 'supplier', false),
  ('price', 'money', 'Price of a product, a service or a share', 'vendor', '', false),
  ('profit', 'money', 'Net, operating or pre-tax profit', 'company', '', true),
  ('revenue', 'money', 'Revenue, sales or turnover', 'company', '', true),
  ('shareholder_return', 'money', 'Dividends or buybacks', 'company', '', false),
  ('sites', 'count', 'Data centres, plants, shops or parks', 'who runs or builds them', '', false),
  ('stake', 'percent', 'Share of a company held', 'holder', 'company held', true),
  ('stake_value', 'money', 'Worth of a holding, or proceeds of one sold', 'holder', 'company held', false),
  ('valuation', 'money', 'What a company is valued at', 'company valued', '', false)
) AS metrics (metric, unit_kind, description, subjects, objects, is_single);
