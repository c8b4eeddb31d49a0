namespace ContentLint.Analysis;

public delegate void QuotationAction(in QuotationContext context);
