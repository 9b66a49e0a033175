package tracker.domain.imports;

import java.util.List;

/** A column of an import file. */
public enum ImportColumn {
    KIND("Kind", true, "stand, school talk or department visit", "Stand", "type", "activity type", "activity", "what", "event type", "type of event", "type of activity", "kind of activity", "activity kind", "engagement type", "type of engagement"),
    STATUS(
            "Planned or held",
            false,
            "planned or held; left empty, a day to come is planned and any other held",
            "held",
            "status",
            "state",
            "stage", "planned held", "completed"),
    TRUST("Trust", false, "ODS code, like RJ1", "RJ1", "trust code", "ods", "ods code", "organisation code", "code", "nhs trust", "trust ods", "trust ods code", "provider code", "org code"),
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
            "when", "event date", "date of event", "activity date", "date of activity", "dates", "days", "start day", "date from", "day date"),
    LAST_DAY(
            "Last day",
            false,
            "only for a stand of several days",
            "2027-03-10",
            "end",
            "end date",
            "date end",
            "to",
            "until", "finish", "finish date", "date to", "last date", "end day"),
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
            "site", "hospital", "hospital site", "event location", "location of event", "venue name", "where held", "room", "area", "ward", "building"),
    SCHOOL(
            "School",
            false,
            "its name or its URN of six digits",
            "",
            "school or urn",
            "school urn or name",
            "school name",
            "college",
            "school or college", "name of school", "school s name", "name of school college", "school college", "school college name", "visiting school", "establishment name", "educational establishment"),
    URN(
            "School URN",
            false,
            "six digits, in a column of their own; not needed where they stand in the column School",
            "",
            "urn",
            "urn number",
            "school reference number",
            "unique reference number",
            "school number"),
    SPECIALISMS(
            "Specialisms",
            false,
            "names from the second sheet, separated by ;",
            "Haematology; Virology",
            "specialism",
            "disciplines",
            "discipline", "specialty", "speciality", "healthcare science specialism"),
    AUDIENCE("Audience", false, "who it was for, in your words", "public", "for", "who", "target audience", "who for", "who attended", "audience type"),
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
            "number of people", "numbers", "no of people", "number of attendees", "no of attendees", "total attendees", "attended", "number attended", "no attended", "number of visitors", "no of visitors", "number of pupils", "no of pupils", "number of students", "no of students", "number of children", "number of participants", "participants", "footfall", "headcount", "head count", "count", "people reached", "number reached", "no reached", "total reached", "total number", "total people", "approx number", "approximate number", "approx numbers", "estimated number", "estimated attendance", "estimated numbers", "engagement numbers", "number engaged"),
    HIGH("At most", false, "the highest likely number of people", "150", "high", "maximum", "max", "highest"),
    METHOD(
            "Counted by",
            false,
            "clicker, register, tickets or estimate",
            "clicker",
            "counting method",
            "method",
            "how counted"),
    STAFF("Staff", false, "how many of your staff took part", "4", "staff taking part", "number of staff", "no of staff", "staff involved", "staff numbers", "staff attending"),
    HOURS("Staff hours", false, "how many hours they gave together", "12", "hours", "total hours", "staff time hours", "total staff hours"),
    MINUTES(
            "Minutes",
            false,
            "how long a talk or a visit took, 1 to 720",
            "",
            "length",
            "duration",
            "length in minutes", "duration minutes", "duration mins", "minutes long"),
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
    TOPIC("Title or topic", false, "what it was about", "", "title", "topic", "name", "subject", "event name", "event title", "name of event", "activity name", "name of activity", "activity title", "talk title", "session title", "theme"),
    REFERENCE(
            "Your reference",
            false,
            "your own reference, used once; an updated row with the same reference changes the same activity",
            "2027-001",
            "reference",
            "ref",
            "own reference",
            "id", "reference number", "ref no", "ref number", "unique id", "our reference"),
    NOTE("Note", false, "anything else", "", "notes", "comment", "comments", "remarks", "additional information", "further information", "further details", "details", "other information", "description", "feedback");

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
