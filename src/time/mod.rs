//! Dates, moments, holidays and business days.

pub mod calendar;
