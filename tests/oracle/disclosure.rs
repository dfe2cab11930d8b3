//! 301.420 to 301.470, with 301.210(a) and 301.230: who may be told who the caregiver is.

use part301::law::numbers::{CAREGIVER_REVIEW_DAYS, SIBLING_TOLD_AGE};
use part301::time::calendar::Date;

use super::{Answers, Is, Known, Oracle};
use crate::Random;

/// The days that a caregiver has from the notice.
const TIME: i32 = CAREGIVER_REVIEW_DAYS.value;

pub const ORACLE: Oracle = Oracle {
    some,
    decide,
    hang_on: |path| match path {
        "isRedisclosure" => &["redisclosurePurpose"],
        "specificNoticeGiven" => &[
            "noticeSentOn",
            "reviewRequested",
            "reviewRequestedOn",
            "reviewCompleted",
            "reviewCompletedOn",
            "reviewResult",
        ],
        "reviewRequested" => &[
            "reviewRequestedOn",
            "reviewCompleted",
            "reviewCompletedOn",
            "reviewResult",
        ],
        "reviewCompleted" => &["reviewCompletedOn", "reviewResult"],
        _ => &[],
    },
    numbers: &[SIBLING_TOLD_AGE.value - 1, SIBLING_TOLD_AGE.value],
    // A notice sent on the last of them was sent too early for any request.
    days_before: &[0, 1, TIME - 1, TIME, TIME + 1, TIME + 2, 3 * TIME, 4 * TIME + 1],
};

fn decide(f: &Known) -> &'static str {
    // Whoever would tell, the Department or somebody who was told.
    if is_barred(f) {
        return "prohibited";
    }
    let passed_on = f.yes("isRedisclosure");
    // 301.470(a), (d)
    if passed_on && f.code("redisclosurePurpose") == "other" {
        return "prohibited";
    }
    match f.code("recipient") {
        // 301.440(e), for a parent who does not come under (c)
        "parent" if !passed_on && !is_to_return_home(f) && !in_service_of_the_plan(f) => "prohibited",
        // 301.210(a), 301.440(c)(1), (d): whoever would tell
        "parent" if !f.yes("assessmentComplete") || f.code("determination") != "release" => "not_yet",
        "sibling_with_parents" if !f.yes("assessmentComplete") => "not_yet",
        _ if passed_on => "permitted",
        "parent" | "sibling_with_parents" => after_notice(f),
        // 301.440(e), 301.430(a)
        "sibling_caregiver" | "other" => to_others(f),
        _ if f.yes("qualifierMet") && f.yes("necessaryForServices") => "permitted",
        _ => to_others(f),
    }
}

fn is_barred(f: &Known) -> bool {
    // 301.460(a), 301.230(a), 301.440(d)(3): whomever they name
    if f.yes("orderOfProtection") || f.yes("courtProhibits") {
        return true;
    }
    let child = f.number("recipientAge") < Some(SIBLING_TOLD_AGE.value);
    match f.code("recipient") {
        "parent" => {
            // 301.460(b), (c)
            let rights_ended = match f.code("parentalRights") {
                "terminated" | "surrendered" => true,
                "consented" => !f.yes("continuedContactInPlan"),
                _ => false,
            };
            let away_for_good = !is_to_return_home(f) && !f.yes("siblingLivesWithParent");
            let withheld = f.code("determination") == "withhold";
            rights_ended || away_for_good || withheld || assessment_bars(f) || review_withholds(f)
        }
        "sibling_with_parents" => child || withheld_from_siblings(f) || assessment_bars(f) || review_withholds(f),
        "sibling_in_care" => child || withheld_from_siblings(f),
        "sibling_caregiver" => withheld_from_siblings(f) || review_withholds(f),
        _ => false,
    }
}

fn is_to_return_home(f: &Known) -> bool {
    f.code("permanencyGoal") == "return_home"
}

/// 301.440(e)
fn to_others(f: &Known) -> &'static str {
    match in_service_of_the_plan(f) {
        true => after_notice(f),
        false => "prohibited",
    }
}

fn in_service_of_the_plan(f: &Known) -> bool {
    f.yes("necessaryForServices") && f.yes("inServicePlan")
}

/// 301.230(a), (b), 301.440(b)
fn withheld_from_siblings(f: &Known) -> bool {
    f.yes("bestInterestsAgainst") || f.code("determination") == "withhold"
}

/// 301.440(a)(1)-(4)
fn assessment_bars(f: &Known) -> bool {
    ["1", "3", "4"].contains(&f.code("assessmentLeadsConvictionCategory"))
        || f.yes("assessmentThreatenedViolence")
        || f.yes("assessmentExhibitedViolence")
        || f.yes("assessmentThreatenedAbductionOrHarm")
}

/// 301.450: not in the time that the caregiver has from the notice, nor before the end of a review asked for by then.
fn after_notice(f: &Known) -> &'static str {
    if !f.yes("specificNoticeGiven") {
        return "not_yet";
    }
    if review_withholds(f) {
        return "prohibited";
    }
    let last_day = f.day("noticeSentOn").plus_days(TIME);
    let under_review = f.yes("reviewRequested") && f.day("reviewRequestedOn") <= last_day && !f.yes("reviewCompleted");
    match f.day("asOf") > last_day && !under_review {
        true => "permitted",
        false => "not_yet",
    }
}

fn review_withholds(f: &Known) -> bool {
    f.yes("specificNoticeGiven")
        && f.yes("reviewRequested")
        && f.yes("reviewCompleted")
        && f.code("reviewResult") == "withhold"
}

fn some(random: &mut Random, answers: &Answers) -> Known {
    let known = &mut Known::default();
    let as_of = Date::new(2025, 7, 20).unwrap();
    known.set("asOf", Is::Day(as_of));
    answers.any(
        random,
        known,
        &[
            "recipient",
            "isRedisclosure",
            "qualifierMet",
            "necessaryForServices",
            "inServicePlan",
            "recipientAge",
            "orderOfProtection",
            "courtProhibits",
            "parentalRights",
            "continuedContactInPlan",
            "permanencyGoal",
            "siblingLivesWithParent",
            "assessmentComplete",
            "assessmentLeadsConvictionCategory",
            "assessmentThreatenedViolence",
            "assessmentExhibitedViolence",
            "assessmentThreatenedAbductionOrHarm",
            "determination",
            "bestInterestsAgainst",
            "specificNoticeGiven",
        ],
    );
    // Bars are rare here, and four special recipients as frequent as the fourteen that are routine.
    for bar in [
        "isRedisclosure",
        "orderOfProtection",
        "courtProhibits",
        "assessmentThreatenedViolence",
        "bestInterestsAgainst",
        "assessmentExhibitedViolence",
        "assessmentThreatenedAbductionOrHarm",
    ] {
        if random.below(4) != 0 {
            known.set(bar, Is::No);
        }
    }
    if random.below(2) == 0 {
        let special = [
            "parent",
            "sibling_with_parents",
            "sibling_in_care",
            "sibling_caregiver",
            "other",
        ];
        known.set("recipient", Is::Code(special[random.below(special.len())]));
    }
    if random.below(2) == 0 {
        known.set("parentalRights", Is::Code("intact"));
        known.set("assessmentLeadsConvictionCategory", Is::Code("none"));
        known.set("determination", Is::Code("release"));
    }
    if known.yes("isRedisclosure") {
        answers.any(random, known, &["redisclosurePurpose"]);
    }
    if known.yes("specificNoticeGiven") {
        let (_, after_a_notice) = ORACLE.days_before.split_last().unwrap();
        let one_of = |random: &mut Random, known: &mut Known, days: &[i32], path| {
            let day = as_of.plus_days(-days[random.below(days.len())]);
            known.set(path, Is::Day(day));
        };
        one_of(random, known, ORACLE.days_before, "noticeSentOn");
        answers.any(random, known, &["reviewRequested"]);
        if known.yes("reviewRequested") {
            one_of(random, known, after_a_notice, "reviewRequestedOn");
            answers.any(random, known, &["reviewCompleted"]);
            if known.yes("reviewCompleted") {
                one_of(random, known, after_a_notice, "reviewCompletedOn");
                answers.any(random, known, &["reviewResult"]);
            }
        }
    }
    known.clone()
}
