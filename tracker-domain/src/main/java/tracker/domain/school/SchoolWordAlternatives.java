package tracker.domain.school;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of school names that mean the same, and the words that say only what type of school it is. */
final class SchoolWordAlternatives {

    private static final List<Set<String>> SAME = List.of(
            Set.of("junior", "juniors", "jnr", "jr", "jun"),
            Set.of("infant", "infants", "inf", "infs"),
            Set.of("primary", "pri", "prim", "prm"),
            Set.of("nursery", "nur", "nurs", "nsy"),
            Set.of("secondary", "sec"),
            Set.of("high", "hs"),
            Set.of("grammar", "gs", "gram"),
            Set.of("preparatory", "prep"),
            Set.of("college", "coll", "col"),
            Set.of("academy", "acad", "acd"),
            Set.of("school", "sch", "schl", "schs", "schools"),
            Set.of("community", "comm", "com", "cty"),
            Set.of("technology", "tech", "technical"),
            Set.of("comprehensive", "comp"),
            Set.of("special", "spec"),
            Set.of("st", "saint", "sts", "saints", "ss"),
            Set.of("dr", "doctor"),
            Set.of("mt", "mount"),
            Set.of("sir", "sr"),
            Set.of("bp", "bishop", "bish"),
            Set.of("archbp", "abp", "archbishop"),
            Set.of("rev", "reverend", "revd"),
            Set.of("fr", "father"),
            Set.of("ch", "church", "chr"),
            Set.of("cath", "catholic", "rc", "roman"),
            Set.of("meth", "methodist"),
            Set.of("bapt", "baptist"),
            Set.of("rd", "road"),
            Set.of("ln", "la", "lane"),
            Set.of("ave", "av", "avenue"),
            Set.of("cres", "crescent"),
            Set.of("dri", "drv", "drive"),
            Set.of("sq", "square"),
            Set.of("gdns", "gardens"),
            Set.of("pk", "park"),
            Set.of("grn", "green"),
            Set.of("gt", "great"),
            Set.of("lt", "little"),
            Set.of("hse", "house"),
            Set.of("fm", "farm"),
            Set.of("hosp", "hospital"),
            Set.of("ctr", "cntr", "centre", "center"),
            Set.of("uni", "univ", "university"),
            Set.of("inst", "institute"),
            Set.of("wm", "william"),
            Set.of("jas", "james"),
            Set.of("chas", "charles"),
            Set.of("geo", "george"),
            Set.of("thos", "thomas"),
            Set.of("robt", "robert"),
            Set.of("edw", "edward"),
            Set.of("eliz", "elizabeth"),
            Set.of("nth", "north"),
            Set.of("sth", "south"),
            Set.of("first", "1st"),
            Set.of("boys", "boy"),
            Set.of("girls", "girl"));

    private static final Map<String, Set<String>> BY_WORD = new HashMap<>();

    static {
        for (Set<String> same : SAME) {
            for (String word : same) {
                Set<String> others = BY_WORD.computeIfAbsent(word, first -> new LinkedHashSet<>());
                same.stream().filter(other -> !other.equals(word)).forEach(others::add);
            }
        }
        BY_WORD.put("ps", Set.of("primary"));
        BY_WORD.put("js", Set.of("junior"));
        BY_WORD.put("is", Set.of("infant", "infants"));
        BY_WORD.put("qe", Set.of("queen"));
        BY_WORD.put("ke", Set.of("king"));
    }

    /** The words that say what type of school it is, and are often wrong. */
    private static final Set<String> TYPES = Set.of(
            "school",
            "academy",
            "college",
            "primary",
            "secondary",
            "junior",
            "infant",
            "infants",
            "nursery",
            "high",
            "grammar",
            "community",
            "comprehensive",
            "technology",
            "special",
            "preparatory",
            "upper",
            "lower",
            "middle",
            "trust",
            "free",
            "foundation",
            "sixth",
            "form",
            "cofe",
            "ce",
            "catholic",
            "va",
            "vc",
            "boys",
            "girls");

    private static final Set<String> SECONDARY = Set.of("high", "grammar", "secondary", "comprehensive", "upper");

    private SchoolWordAlternatives() {}

    /** Other ways to write the word; none if there are none. */
    static Set<String> of(String word) {
        return BY_WORD.getOrDefault(word, Set.of());
    }

    /** Whether the word says only what type of school it is. */
    static boolean isType(String word) {
        return isOneOf(word, TYPES);
    }

    /** Whether the word says that it is no primary school. */
    static boolean isSecondary(String word) {
        return isOneOf(word, SECONDARY);
    }

    private static boolean isOneOf(String word, Set<String> words) {
        return words.contains(word) || of(word).stream().anyMatch(words::contains);
    }
}
