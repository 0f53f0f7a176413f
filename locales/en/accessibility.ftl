### The accessibility statement, in the words of Commission Implementing Decision (EU) 2018/1523
### where the Decision has the language.

a11y-title = Accessibility statement
a11y-short = Accessibility
a11y-summary = How accessible this website is, what is not yet, and how to report a problem.
a11y-demo = Sample: this is a demonstration site. No independent body has assessed it, and this is not the statement of a public body.
# $name (text): who publishes the website
a11y-commitment = { $name } is committed to making this website accessible, in accordance with Directive (EU) 2016/2102 of the European Parliament and of the Council.
# $site (text): the address of the website
a11y-scope = This accessibility statement applies to { $site }.
a11y-status-title = Compliance status
# $standard (text): the name of a standard, "EN 301 549 v3.2.1"
a11y-status-compliant = This website is fully compliant with { $standard }.
a11y-status-partial = This website is partially compliant with { $standard }, due to the non-compliances and/or the exemptions listed below.
a11y-status-non-compliant = This website is not compliant with { $standard }. The non-compliances and/or the exemptions are listed below.
a11y-target = It is built to meet the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.
a11y-content-title = Non-accessible content
a11y-content-lead = The content listed below is non-accessible for the following reasons:
a11y-content-none = No content is known that is not accessible.
a11y-why-non-compliance = Non-compliance with { $standard }
a11y-why-disproportionate-burden = Disproportionate burden
a11y-why-out-of-scope = The content is not within the scope of the applicable legislation
# $text (text): what readers can use instead, a sentence
a11y-alternative = Alternative: { $text }
a11y-preparation-title = Preparation of this accessibility statement
# $date (text): a date, formatted
a11y-prepared-on = This statement was prepared on { $date }.
a11y-method-self-assessment = It is based on a self-assessment by the publisher of this website.
a11y-method-third-party = It is based on an assessment carried out by a third party.
# $date (text): a date, formatted
a11y-reviewed-on = The statement was last reviewed on { $date }.
a11y-feedback-title = Feedback and contact information
a11y-feedback-lead = Have you met a barrier, or do you need something in an accessible form? Tell us which page it is, what you wanted to do, and which device and program you use.
a11y-form = Form
# $time (text): a length of time, such as "30 days"
a11y-response = We answer within { $time }.
a11y-enforcement-title = Enforcement procedure
a11y-enforcement-lead = If nobody answers, or the answer does not solve the problem, you can complain to:
a11y-agid = The statement on the site of AgID (in Italian)
a11y-json = The facts of this statement for programs (JSON)
