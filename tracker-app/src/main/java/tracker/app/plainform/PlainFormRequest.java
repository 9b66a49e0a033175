package tracker.app.plainform;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tracker.app.messaging.ActivityCommandsFactory;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.ActivityEntry;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityVenue;
import tracker.domain.activity.FigureCommand;
import tracker.domain.activity.FigurePlausibility.FigureQuestion;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.CountTextParser;
import tracker.domain.shared.CountTextParser.CountCertainty;
import tracker.domain.shared.CountTextParser.CountReading;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.PersonalDataQuestion;
import tracker.domain.shared.Reach;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCode;

/**
 * The submitted plain form, with the problems of each field.
 *
 * @param noPerson the text that the user said is not about a person although it looks so
 * @param wish names the command and the activity, so that a form sent twice is stored once
 * @param unknown "yes" if nobody knows how many people came
 * @param right the number of people that the user said is right although it is unusual
 */
record PlainFormRequest(
        String wish,
        String trust,
        String kind,
        String stage,
        String day,
        String place,
        String people,
        String unknown,
        String open,
        String noPerson,
        String right) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f-]{36}");

    static final String PLANNED = "planned";
    static final String HELD = "held";
    private static final String YES = "yes";

    /**
     * An empty form for a new activity, prefilled from the URL; held today, since most are logged on their day. On a day
     * outside the campaign the day is left for the user to choose.
     */
    static PlainFormRequest fresh(Map<String, String> address, LocalDate today, CampaignDays days) {
        return new PlainFormRequest(
                UUID.randomUUID().toString(),
                field(address, "trust").toUpperCase(Locale.ROOT),
                field(address, "kind"),
                today.isBefore(days.runUpFrom()) ? PLANNED : HELD,
                today.isBefore(days.runUpFrom()) || today.isAfter(days.lastDay()) ? "" : today.toString(),
                "",
                "",
                "",
                "",
                "",
                "");
    }

    /** Parses a submitted form; missing fields are empty. */
    static PlainFormRequest of(Map<String, String> sent) {
        return new PlainFormRequest(
                field(sent, "wish"),
                field(sent, "trust").toUpperCase(Locale.ROOT),
                field(sent, "kind"),
                field(sent, "stage"),
                field(sent, "day"),
                field(sent, "place"),
                field(sent, "people"),
                field(sent, "unknown"),
                field(sent, "open"),
                field(sent, "noPerson"),
                field(sent, "right"));
    }

    private static String field(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").strip();
    }

    /** The problems by field; empty if the command can be created. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        require(
                problems,
                "wish",
                FORM.matcher(wish).matches(),
                "This form has expired or was changed. Reload the page.");
        check(problems, "trust", this::code);
        require(problems, "kind", kindOf().isPresent(), "Choose an activity type.");
        require(
                problems,
                "stage",
                List.of(PLANNED, HELD).contains(stage),
                "Choose whether it has taken place or is planned.");
        check(problems, "day", this::date);
        require(problems, "place", !place.isEmpty(), "Enter the place, the school or the department.");
        if (!place.isEmpty()) {
            check(problems, "place", () -> new TextLine(place));
        }
        if (asksAboutPerson()) {
            problems.putIfAbsent("place", PersonalDataQuestion.about(place).orElseThrow());
        }
        if (HELD.equals(stage)) {
            checkPeople(problems);
        }
        return problems;
    }

    /** Whether the text looks as if it were about a person, and the user has not said that this very text is not. */
    public boolean asksAboutPerson() {
        return !place.equals(noPerson) && PersonalDataQuestion.about(place).isPresent();
    }

    private static void require(Map<String, String> problems, String field, boolean answered, String sentence) {
        if (!answered) {
            problems.put(field, sentence);
        }
    }

    private static void check(Map<String, String> problems, String field, Supplier<?> reading) {
        try {
            Objects.requireNonNull(reading.get());
        } catch (RuleBroken broken) {
            problems.put(field, broken.sentence());
        } catch (DateTimeParseException noDay) {
            problems.put(field, "Enter a date, for example 2027-03-09.");
        }
    }

    /** What may mean something else has to be written plainly: this form cannot ask back. */
    private void checkPeople(Map<String, String> problems) {
        CountReading reading = CountTextParser.read(people);
        if (isUnknown()) {
            require(problems, "people", people.isEmpty(), "Enter a number, or tick that it is not known. Not both.");
        } else if (reading.certainty() == CountCertainty.EMPTY) {
            problems.put("people", "Enter how many people came, even a rough number, or tick that it is not known.");
        } else if (reading.certainty() == CountCertainty.FAULT || reading.certainty() == CountCertainty.DOUBTFUL) {
            problems.put("people", reading.sentence());
        }
    }

    /** Whether the user said that nobody knows how many came, which is not the same as nobody. */
    public boolean isUnknown() {
        return YES.equals(unknown);
    }

    /** What is to be stored: the same form sent again has the same answers. */
    List<String> answers() {
        return List.of(trust, kind, stage, day, place, people, unknown, open);
    }

    TrustCode code() {
        return new TrustCode(trust);
    }

    private LocalDate date() {
        return LocalDate.parse(day);
    }

    private Reach reach() {
        if (isUnknown()) {
            return Reach.UNKNOWN;
        }
        Reach said = CountTextParser.read(people).reach();
        return said.known() || said.high() != null
                ? new Reach(said.low(), said.best(), said.high(), CountingMethod.ESTIMATE)
                : Reach.UNKNOWN;
    }

    /** The kinds to choose from. */
    static List<ActivityKind> kinds() {
        return ActivityKind.all(ActivityKind::isOuting);
    }

    private Optional<ActivityKind> kindOf() {
        return kinds().stream().filter(each -> each.shortWord().equals(kind)).findFirst();
    }

    /** Call it only if there are no problems. */
    ActivityCommand command(CampaignId campaign) {
        ActivityEntry entry = entry(kindOf().orElseThrow());
        return FigureCommand.confirmedIf(
                isConfirmed(),
                ActivityCommandsFactory.of(entry.kind(), entry.activity(), campaign, code())
                        .log(entry));
    }

    /**
     * The question about unusual figures that the user has not answered for this number yet. Call it only if there are
     * no problems.
     */
    Optional<String> question(CampaignId campaign) {
        return command(campaign) instanceof FigureCommand figures && !figures.confirmed()
                ? figures.question().map(FigureQuestion::sentence)
                : Optional.empty();
    }

    /** The box is ticked for one number; another number is asked about again. */
    private boolean isConfirmed() {
        return !people.isEmpty() && right.equals(people);
    }

    private ActivityEntry entry(ActivityKind kindOf) {
        boolean held = HELD.equals(stage);
        boolean atSchool = kindOf.venue() == ActivityVenue.SCHOOL;
        TextLine where = new TextLine(place);
        return new ActivityEntry(
                wish,
                kindOf,
                held,
                DayRange.on(date()),
                atSchool ? null : where,
                atSchool ? new School(null, where) : null,
                List.of(),
                List.of(),
                null,
                null,
                held ? reach() : Reach.UNKNOWN,
                StaffingFigures.NOT_SAID,
                null,
                YES.equals(open));
    }
}
