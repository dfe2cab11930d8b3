//! The one table of a decision's rules. Its outcome, its findings and its list of rules all come from that table.

/// Declares the table and, from it, the list `RULES`. A row starts with a rule; its other parts are what the decision
/// needs to evaluate the rule.
///
/// ```text
/// table! {
///     /// The rules in the order of the Section.
///     TABLE: Entry<Facts> =
///         TOGETHER: together, Decides;
///         FORMER_CARE: former_care, Reports;
/// }
/// ```
macro_rules! table {
    ($(#[$doc:meta])* $table:ident: $entry:ty = $($rule:ident: $($part:expr),+;)+) => {
        $(#[$doc])*
        const $table: &[$entry] = &[$((&$rule, $($part),+)),+];

        /// The rules of this decision, in the order of their table.
        pub static RULES: $crate::engine::rule::Rules = &[$(&$rule),+];
    };
}
pub(crate) use table;
