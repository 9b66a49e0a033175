package tracker.domain.activity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;

/**
 * The kinds of activity, each with its traits. Code that differs by trait asks for the trait, in SQL too, so that a new
 * kind is handled everywhere from its first day. Code that differs by kind is a switch without a default.
 */
public enum ActivityKind {
    STAND(
            new ActivityWords("stand", "stands", "booked", "held", "visitor", "visitors"),
            ActivityVenue.PLACE,
            "stand",
            "stand",
            Set.of("stall", "display"),
            new FigureLimits(5_000, 20_000),
            null),
    SCHOOL_TALK(
            new ActivityWords("school talk", "school talks", "booked", "delivered", "pupil", "pupils"),
            ActivityVenue.SCHOOL,
            "schooltalk",
            "talk",
            Set.of("presentation", "school presentation"),
            new FigureLimits(600, 5_000),
            null),
    DEPARTMENT_VISIT(
            new ActivityWords("department visit", "department visits", "arranged", "hosted", "student", "students"),
            ActivityVenue.DEPARTMENT,
            "departmentvisit",
            "visit",
            Set.of("lab tour", "tour"),
            new FigureLimits(200, 2_000),
            null),
    VIDEO(
            new ActivityWords("video", "videos", "submitted", "published", "", ""),
            ActivityVenue.NONE,
            "video",
            "video",
            Set.of(),
            FigureLimits.NONE,
            CampaignMeasure.VIDEOS),
    COURSE(
            new ActivityWords("course completion", "course completions", "begun", "completed", "", ""),
            ActivityVenue.NONE,
            "course",
            "course",
            Set.of(),
            FigureLimits.NONE,
            CampaignMeasure.COMPLETIONS);

    private final ActivityWords words;
    private final ActivityVenue venue;
    private final String idPrefix;
    private final String shortWord;
    private final Set<String> otherWords;
    private final FigureLimits limits;
    private final @Nullable CampaignMeasure measure;

    ActivityKind(
            ActivityWords words,
            ActivityVenue venue,
            String idPrefix,
            String shortWord,
            Set<String> otherWords,
            FigureLimits limits,
            @Nullable CampaignMeasure measure) {
        this.words = words;
        this.venue = venue;
        this.idPrefix = idPrefix;
        this.shortWord = shortWord;
        this.otherWords = otherWords;
        this.limits = limits;
        this.measure = measure;
    }

    /** The kinds with the trait, in display order. */
    public static List<ActivityKind> all(Predicate<ActivityKind> trait) {
        return Arrays.stream(values()).filter(trait).toList();
    }

    /** For people, the kinds with the trait: "stand, talk or visit". */
    public static String either(Predicate<ActivityKind> trait, Function<ActivityKind, String> word) {
        List<String> words = all(trait).stream().map(word).toList();
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /** The kind of the activity with this id, by its prefix; empty if there is none. */
    public static Optional<ActivityKind> ofId(String activity) {
        int dash = activity.indexOf('-');
        return dash < 0
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(kind -> kind.idPrefix.equals(activity.substring(0, dash)))
                        .findFirst();
    }

    /** For URLs and machines: "school-talk". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In short links: "talk". */
    public String shortWord() {
        return shortWord;
    }

    /** The prefix of its activities' ids: "schooltalk". */
    public String idPrefix() {
        return idPrefix;
    }

    /** Synonyms that people write in a table: "presentation". */
    public Set<String> otherWords() {
        return otherWords;
    }

    /** For people: "school talk". */
    public String one() {
        return words.one();
    }

    /** For people: "school talks". */
    public String many() {
        return words.many();
    }

    /** The people it meets: "pupils"; empty for views and completions, which are never added to people reached. */
    public String people() {
        return words.people();
    }

    /** For people, the kind's own word for planned: a talk is booked, a visit arranged. */
    public String plannedWord() {
        return words.planned();
    }

    /** For people, in the kind's own word: a talk is delivered, a video published. */
    public String inWords(ActivityStage stage) {
        return stage == ActivityStage.HELD ? words.held() : stage.words();
    }

    /** The same on a day: "report due" once all days of a planned stand, talk or visit have passed. */
    public String inWords(ActivityStage stage, DayRange days, LocalDate today) {
        return isDue(stage, days, today) ? "report due" : inWords(stage);
    }

    /** Whether it was planned for days that have passed, and nobody has reported it. */
    public boolean isDue(ActivityStage stage, DayRange days, LocalDate today) {
        return stage == ActivityStage.PLANNED && isOuting() && days.to().isBefore(today);
    }

    /** For people: "1 visitor", "120 visitors, counted with a clicker". */
    public String inWords(Reach reach) {
        return reach.inWords(words.person(), words.people());
    }

    public boolean meetsPeople() {
        return !words.people().isEmpty();
    }

    public ActivityVenue venue() {
        return venue;
    }

    /** Whether a trust plans it for a day and reports it afterwards. */
    public boolean isOuting() {
        return venue != ActivityVenue.NONE;
    }

    /**
     * Whether it takes place among pupils, so that its school, department and topic are not told to the public before
     * its day, unless its trust says that it is open to the public.
     */
    public boolean closedByDefault() {
        return venue == ActivityVenue.SCHOOL || venue == ActivityVenue.DEPARTMENT;
    }

    /** Whether it can last several days in a row. */
    public boolean severalDays() {
        return venue == ActivityVenue.PLACE;
    }

    /** Whether it is in the list of its trust's activities. A completion is not, because it belongs to the learner. */
    public boolean isListed() {
        return this != COURSE;
    }

    /**
     * What one of them usually has, and can hardly have. Of the activities found on trusts' pages (2018 to 2026), the
     * eleven that name a number have up to 240 pupils in a talk, 9 to 30 students in a visit, and 100 to 300 where a
     * whole department opens; the simulated weeks, made in their likeness, end at 900 visitors, 320 pupils and 60
     * students. Usual is about twice that, for a stand what one clicker can count in a day; hardly possible is far
     * beyond (decision 0053).
     */
    public FigureLimits limits() {
        return limits;
    }

    /** The measure that counts this kind only; empty if no measure does. */
    public Optional<CampaignMeasure> measure() {
        return Optional.ofNullable(measure);
    }

    /** The only kind the measure counts; empty if it counts several. */
    public static Optional<ActivityKind> ofMeasure(CampaignMeasure measure) {
        return Arrays.stream(values()).filter(kind -> kind.measure == measure).findFirst();
    }
}
