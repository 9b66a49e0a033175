package tracker.domain.imports;

import java.util.List;

/** A column of an import file. */
public enum ImportColumn {
    KIND("Kind", true, "stand, school talk or department visit", "Stand", "type", "activity type", "activity", "what"),
    STATUS(
            "Planned or held",
            false,
            "planned or held; left empty, a day to come is planned and any other held",
            "held",
            "status",
            "state",
            "stage"),
    TRUST("Trust", false, "ODS code, like RJ1", "RJ1", "trust code", "ods", "ods code", "organisation code", "code"),
    FIRST_DAY(
            "Day",
            true,
            "the day, or the first of several: 2027-03-09, 09/03/2027 or 9 March 2027",
            "2027-03-09",
            "date",
            "first day",
            "start",
            "start date",
            "date start",
            "from",
            "when"),
    LAST_DAY(
            "Last day",
            false,
            "only for a stand of several days",
            "2027-03-10",
            "end",
            "end date",
            "date end",
            "to",
            "until"),
    PLACE(
            "Place or department",
            false,
            "a stand's place, a visit's department; a talk's school may stand here too",
            "Main entrance",
            "place",
            "where",
            "venue",
            "location",
            "department",
            "site"),
    SCHOOL(
            "School",
            false,
            "its name or its URN of six digits",
            "",
            "school or urn",
            "school name",
            "college",
            "urn",
            "school or college"),
    SPECIALISMS(
            "Specialisms",
            false,
            "names from the second sheet, separated by ;",
            "Haematology; Virology",
            "specialism",
            "disciplines",
            "discipline"),
    AUDIENCE("Audience", false, "who it was for, in your words", "public", "for", "who"),
    LOW("At least", false, "the lowest likely number of people", "100", "low", "minimum", "min", "lowest"),
    BEST(
            "Number",
            false,
            "people reached, the best figure; empty when not known",
            "120",
            "best",
            "people",
            "visitors",
            "pupils",
            "students",
            "reach",
            "attendees",
            "attendance",
            "how many",
            "number of people"),
    HIGH("At most", false, "the highest likely number of people", "150", "high", "maximum", "max", "highest"),
    METHOD(
            "Counted by",
            false,
            "clicker, register, tickets or estimate",
            "clicker",
            "counting method",
            "method",
            "how counted"),
    STAFF("Staff", false, "how many of your staff took part", "4", "staff taking part", "number of staff"),
    HOURS("Staff hours", false, "how many hours they gave together", "12", "hours"),
    MINUTES(
            "Minutes",
            false,
            "how long a talk or a visit took, 1 to 720",
            "",
            "length",
            "duration",
            "length in minutes"),
    YEAR_GROUPS(
            "Year groups",
            false,
            "like Year 9; Year 10",
            "",
            "year group",
            "years",
            "year",
            "age group",
            "school years"),
    OPEN(
            "Open to the public",
            false,
            "yes if anyone may come to a talk or visit; left empty, the public sees only phase and area before its day",
            "",
            "public event",
            "open to public",
            "open event"),
    TOPIC("Title or topic", false, "what it was about", "", "title", "topic", "name", "subject"),
    REFERENCE(
            "Your reference",
            false,
            "your own reference, used once; an updated row with the same reference changes the same activity",
            "2027-001",
            "reference",
            "ref",
            "own reference",
            "id"),
    NOTE("Note", false, "anything else", "", "notes", "comment", "comments", "remarks");

    private final String heading;
    private final boolean needed;
    private final String help;
    private final String example;
    private final List<String> synonyms;

    ImportColumn(String heading, boolean needed, String help, String example, String... synonyms) {
        this.heading = heading;
        this.needed = needed;
        this.help = help;
        this.example = example;
        this.synonyms = List.of(synonyms);
    }

    /** The heading in the template. */
    public String heading() {
        return heading;
    }

    /** Whether an import fails without it. */
    public boolean needed() {
        return needed;
    }

    /** Its content, for people. */
    public String help() {
        return help;
    }

    public String example() {
        return example;
    }

    /** Other headings that are recognised, in lower case. */
    public List<String> synonyms() {
        return synonyms;
    }
}
