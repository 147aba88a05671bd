-- What the views are for.
COMMENT ON VIEW claims IS 'One row a claim, with names and texts in place of keys: the view to begin with';
COMMENT ON VIEW relations IS 'One row a relation of a document, with names in place of keys';
COMMENT ON VIEW quantities IS 'One row a quantity of a document, with its metric or the reason why it gave no claim';
COMMENT ON VIEW companies IS 'One row a company of today, with its aliases and the number of its claims';
COMMENT ON VIEW unresolved_companies IS 'Companies that no registry has, the most often named first';
COMMENT ON VIEW comparable_claims IS 'Claims of one company about a metric that has one true value for a period';
COMMENT ON VIEW conflicts IS 'Where values told of the same company, metric, period and unit differ by more than 0.5 %';
COMMENT ON VIEW consensus IS 'Of the values told of the same company, metric, period and unit, the one that most stories tell';
COMMENT ON VIEW rejections IS 'Inputs that were refused and have not been accepted since, with the run that first refused them';
COMMENT ON VIEW runs IS 'The history of loads that published, the latest last';
COMMENT ON VIEW current_company IS 'Each company key with the company that it means now';
