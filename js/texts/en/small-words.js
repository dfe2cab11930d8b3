/** Words that do not tell one offence from another, without accents. */
export default ["a", "an", "and", "any", "by", "for", "in", "of", "or", "the", "to", "with"];
