package tracker.app.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tracker.app.messaging.ActivityCommandsFactory;
import tracker.app.messaging.IdentifiedCommand;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.ActivityDuration;
import tracker.domain.activity.ActivityEntry;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityVenue;
import tracker.domain.activity.FigureCommand;
import tracker.domain.activity.FigurePlausibility.FigureQuestion;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.campaign.CampaignId;
import tracker.domain.imports.ImportColumn;
import tracker.domain.imports.ImportRule;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.CountTextParser;
import tracker.domain.shared.CountTextParser.CountReading;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Note;
import tracker.domain.shared.Reach;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCode;

/**
 * Reads one row. The activities decide what is allowed; this reports only what cannot be read.
 *
 * @param trust that imports; null if each row names its trust
 * @param dates reads the days
 * @param today in London
 * @param year of the campaign; rows of another year are imported only if that year is confirmed. Null if there is none
 */
record ImportRowReader(
        ReferenceListResolver words,
        SchoolTextResolver schools,
        ImportDayReader dates,
        @Nullable TrustCode trust,
        LocalDate today,
        @Nullable Integer year) {

    private static final Pattern CONFIRMATION = Pattern.compile(", confirmed=(true|false)]$");
    private static final List<ActivityKind> IMPORTED = ActivityKind.all(ActivityKind::isOuting);
    private static final Map<String, ActivityKind> KINDS = IMPORTED.stream()
            .flatMap(kind -> Stream.concat(Stream.of(kind.one(), kind.shortWord()), kind.otherWords().stream())
                    .distinct()
                    .map(word -> Map.entry(word, kind)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final String KINDS_IN_WORDS = ActivityKind.either(ActivityKind::isOuting, ActivityKind::one);

    private static final Map<String, Boolean> HELD = Stream.concat(
                    Stream.of("held", "done", "delivered", "hosted", "reported", "completed", "yes")
                            .map(word -> Map.entry(word, true)),
                    Stream.of("planned", "plan", "booked", "arranged", "announced", "to come", "no")
                            .map(word -> Map.entry(word, false)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Pattern MINUTES = Pattern.compile("(?i)([0-9]{1,4}) ?(?:minutes?|mins?|m)\\.?");
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile(
            "(?i)([0-9]{1,2}(?:\\.[0-9]{1,2})?) ?(?:hours?|hrs?|h)\\.?(?: ?(?:and )?([0-9]{1,2}) ?(?:minutes?|mins?|m)?\\.?)?");

    /** Rows at the end of a table, by their first words. */
    private static final Pattern TOTAL =
            Pattern.compile("(?i)(grand |sub ?-?|overall )?totals?\\b.{0,40}|(sum|average|mean|count)\\b.{0,20}");

    ParsedImportRow read(ImportCellReader cells) {
        @Nullable String noActivity = noActivity(cells);
        if (noActivity != null) {
            cells.leaveOut(noActivity);
            return new ParsedImportRow(cells, null, null);
        }
        @Nullable ActivityKind kind = kind(cells);
        @Nullable TrustCode code = trust(cells);
        @Nullable DayRange days = dates.days(cells, kind);
        @Nullable CampaignId campaign = days == null ? null : campaign(cells, days);
        boolean held = held(cells, days);
        Reach reach = reach(cells, held);
        StaffingFigures staffing = held ? staffing(cells) : StaffingFigures.NOT_SAID;
        @Nullable ActivityDuration minutes = minutes(cells);
        @Nullable TextLine topic = cells.value(ImportColumn.TOPIC, TextLine::new);
        List<String> unknown = new ArrayList<>();
        List<String> specialisms = words.specialisms(cells, unknown);
        List<String> yearGroups = words.yearGroups(cells);
        @Nullable
        TextLine place = isAt(kind, ActivityVenue.SCHOOL) ? null : cells.value(ImportColumn.PLACE, TextLine::new);
        @Nullable School school = isAt(kind, ActivityVenue.PLACE) ? null : school(cells, kind);
        @Nullable Note note = note(cells, kind, specialisms, unknown, topic);
        missing(cells, kind, place, school);
        if (kind == null
                || code == null
                || days == null
                || campaign == null
                || !cells.wrong().isEmpty()) {
            return new ParsedImportRow(cells, null, null);
        }
        ActivityEntry entry = new ActivityEntry(
                source(cells, kind, code, campaign, days),
                kind,
                held,
                days,
                place,
                school,
                specialisms,
                yearGroups,
                topic,
                minutes,
                reach,
                staffing,
                note,
                open(cells));
        ActivityCommand command = ActivityCommandsFactory.of(kind, entry.activity(), campaign, code)
                .log(entry);
        return new ParsedImportRow(cells, entry, wish(confirmed(cells, command)));
    }

    /** A row is imported only by somebody who was shown its doubts, so unusual figures are confirmed by it. */
    private static ActivityCommand confirmed(ImportCellReader cells, ActivityCommand command) {
        if (!(command instanceof FigureCommand figures)) {
            return command;
        }
        Optional<FigureQuestion> unusual = figures.question();
        unusual.ifPresent(question -> cells.doubt(ImportColumn.BEST, question.sentence()));
        return FigureCommand.confirmedIf(unusual.isPresent(), command);
    }

    /** Equal content gives the same command id, whichever file it comes in. */
    private static IdentifiedCommand wish(ActivityCommand command) {
        return new IdentifiedCommand(
                new CommandId("import:" + UuidCreator.getNameBasedSha1(content(command))), command);
    }

    /** Without the confirmation, which is no content: rows imported before there was one keep their ids. */
    private static String content(ActivityCommand command) {
        return CONFIRMATION.matcher(command.toString()).replaceFirst("]");
    }

    /** The identity of a row: its own reference, or all its text except what is added when it was held. */
    private static String source(
            ImportCellReader cells, ActivityKind kind, TrustCode code, CampaignId campaign, DayRange days) {
        String reference = cells.text(ImportColumn.REFERENCE);
        String urn = cells.text(ImportColumn.URN);
        String own = reference.isEmpty()
                ? days + "|"
                        + Stream.of(
                                        ImportColumn.PLACE,
                                        ImportColumn.SCHOOL,
                                        ImportColumn.SPECIALISMS,
                                        ImportColumn.AUDIENCE,
                                        ImportColumn.YEAR_GROUPS,
                                        ImportColumn.TOPIC,
                                        ImportColumn.MINUTES,
                                        ImportColumn.NOTE)
                                .map(column -> column == ImportColumn.SCHOOL
                                                && cells.text(column).isEmpty()
                                        ? urn
                                        : cells.text(column))
                                .collect(Collectors.joining("|"))
                        + (urn.isEmpty() || cells.text(ImportColumn.SCHOOL).isEmpty() ? "" : "|" + urn)
                : "reference " + reference;
        return "table:" + code + "|" + campaign + "|" + kind + "|" + own.toLowerCase(Locale.ROOT);
    }

    /** Why a row is no activity: a total, or a number in an otherwise empty row. Null if it may be one. */
    private static @Nullable String noActivity(ImportCellReader cells) {
        if (knownKind(cells) != null) {
            return null;
        }
        boolean total = cells.firstTexts(3).stream()
                .anyMatch(text -> TOTAL.matcher(text).matches());
        boolean nothing = Stream.of(
                        ImportColumn.KIND,
                        ImportColumn.FIRST_DAY,
                        ImportColumn.PLACE,
                        ImportColumn.SCHOOL,
                        ImportColumn.URN,
                        ImportColumn.TOPIC)
                .allMatch(column -> cells.text(column).isEmpty());
        if (total) {
            return "This row is a total.";
        }
        return nothing && cells.wrong().isEmpty() ? "This row names no activity, day or place." : null;
    }

    private static @Nullable ActivityKind knownKind(ImportCellReader cells) {
        String text = plain(cells.text(ImportColumn.KIND));
        return KINDS.getOrDefault(text, KINDS.get(text.replaceAll("s$", "")));
    }

    private static @Nullable ActivityKind kind(ImportCellReader cells) {
        String text = plain(cells.text(ImportColumn.KIND));
        ActivityKind kind = knownKind(cells);
        if (kind == null) {
            cells.wrong(
                    ImportColumn.KIND,
                    text.isEmpty()
                            ? "Enter " + KINDS_IN_WORDS + "."
                            : ImportCellReader.quoted(cells.text(ImportColumn.KIND)) + " cannot be imported. Enter "
                                    + KINDS_IN_WORDS + ".");
        }
        return kind;
    }

    private @Nullable TrustCode trust(ImportCellReader cells) {
        String text = cells.text(ImportColumn.TRUST).toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            if (trust == null) {
                cells.wrong(ImportColumn.TRUST, "Enter the trust's ODS code, for example RJ1.");
            }
            return trust;
        }
        if (trust != null && !trust.value().equals(text)) {
            cells.wrong(ImportColumn.TRUST, ImportRule.AN_IMPORT_IS_FOR_ITS_TRUST.sentence());
            return null;
        }
        return cells.value(ImportColumn.TRUST, typed -> new TrustCode(text));
    }

    private @Nullable CampaignId campaign(ImportCellReader cells, DayRange days) {
        doubtOtherYear(cells, days.from());
        try {
            return new CampaignId(days.from().getYear());
        } catch (RuleBroken noYear) {
            cells.wrong(ImportColumn.FIRST_DAY, noYear.sentence());
            return null;
        }
    }

    private void doubtOtherYear(ImportCellReader cells, LocalDate day) {
        if (year != null && day.getYear() != year) {
            cells.doubt(
                    ImportColumn.FIRST_DAY,
                    LondonCalendar.inWords(day) + " is not in " + year + ". It is imported into " + day.getYear()
                            + " only if you confirm that year.");
        }
    }

    private boolean held(ImportCellReader cells, @Nullable DayRange days) {
        String text = plain(cells.text(ImportColumn.STATUS));
        if (text.isEmpty()) {
            return days != null && !days.from().isAfter(today);
        }
        Boolean held = HELD.get(text);
        if (held == null) {
            cells.wrong(
                    ImportColumn.STATUS,
                    ImportCellReader.quoted(cells.text(ImportColumn.STATUS))
                            + " is not a status. Enter planned or held.");
        }
        return Boolean.TRUE.equals(held);
    }

    private static Reach reach(ImportCellReader cells, boolean held) {
        Integer low = cells.count(ImportColumn.LOW);
        CountReading number = cells.reach(ImportColumn.BEST);
        Integer high = cells.count(ImportColumn.HIGH);
        CountingMethod method = method(cells);
        if (!held) {
            if (number.figure() != null) {
                cells.doubt(ImportColumn.BEST, "no number", "A planned activity has none yet.");
            }
            return Reach.UNKNOWN;
        }
        Reach said = number.reach();
        try {
            return new Reach(
                    low == null ? said.low() : low,
                    said.best(),
                    high == null ? said.high() : high,
                    method == null ? said.method() : method);
        } catch (RuleBroken disordered) {
            cells.wrong(ImportColumn.BEST, disordered.sentence());
            return Reach.UNKNOWN;
        }
    }

    private static boolean open(ImportCellReader cells) {
        String text = plain(cells.text(ImportColumn.OPEN));
        return switch (text) {
            case "yes", "y", "true", "open", "public" -> true;
            case "", "no", "n", "false", "closed", "private" -> false;
            default -> {
                cells.wrong(ImportColumn.OPEN, "Enter yes or no, or leave it empty.");
                yield false;
            }
        };
    }

    private static @Nullable CountingMethod method(ImportCellReader cells) {
        String text = plain(cells.text(ImportColumn.METHOD));
        return switch (text) {
            case "" -> null;
            case "clicker", "counter", "counted", "counted with a clicker" -> CountingMethod.CLICKER;
            case "register", "from a register" -> CountingMethod.REGISTER;
            case "tickets", "ticket", "from tickets" -> CountingMethod.TICKETS;
            case "estimate", "estimated", "guess", "about" -> CountingMethod.ESTIMATE;
            default -> {
                cells.wrong(ImportColumn.METHOD, "Enter clicker, register, tickets or estimate, or leave it empty.");
                yield null;
            }
        };
    }

    private static StaffingFigures staffing(ImportCellReader cells) {
        Integer staff = cells.count(ImportColumn.STAFF);
        Double hours = cells.value(ImportColumn.HOURS, ImportRowReader::hours);
        if (hours != null && hours.isNaN()) {
            cells.wrong(ImportColumn.HOURS, "Enter a number of hours, for example 6 or 7.5.");
            return StaffingFigures.NOT_SAID;
        }
        try {
            return new StaffingFigures(staff, hours);
        } catch (RuleBroken refused) {
            cells.wrong(ImportColumn.HOURS, refused.sentence());
            return StaffingFigures.NOT_SAID;
        }
    }

    private static Double hours(String text) {
        String plain = text.toLowerCase(Locale.UK).replaceAll(" ?(hours?|hrs?|h)\\.?$", "");
        return plain.matches("[0-9]{1,7}([.,][0-9]{1,6})?") ? Double.parseDouble(plain.replace(',', '.')) : Double.NaN;
    }

    private static @Nullable ActivityDuration minutes(ImportCellReader cells) {
        String text = cells.text(ImportColumn.MINUTES);
        if (text.isEmpty()) {
            return null;
        }
        Matcher hours = HOURS_AND_MINUTES.matcher(text);
        if (hours.matches()) {
            int all = (int) Math.round(Double.parseDouble(hours.group(1)) * 60)
                    + (hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2)));
            return cells.value(ImportColumn.MINUTES, same -> new ActivityDuration(all));
        }
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            return cells.value(ImportColumn.MINUTES, same -> new ActivityDuration(Integer.parseInt(minutes.group(1))));
        }
        Integer count = cells.count(ImportColumn.MINUTES);
        return count == null ? null : cells.value(ImportColumn.MINUTES, same -> new ActivityDuration(count));
    }

    private @Nullable School school(ImportCellReader cells, @Nullable ActivityKind kind) {
        boolean inPlace = isAt(kind, ActivityVenue.SCHOOL)
                && cells.text(ImportColumn.SCHOOL).isEmpty()
                && cells.text(ImportColumn.URN).isEmpty();
        return schools.school(cells, inPlace ? ImportColumn.PLACE : ImportColumn.SCHOOL);
    }

    private static void missing(
            ImportCellReader cells, @Nullable ActivityKind kind, @Nullable TextLine place, @Nullable School school) {
        if (isAt(kind, ActivityVenue.SCHOOL)
                && school == null
                && cells.text(ImportColumn.SCHOOL).isEmpty()
                && cells.text(ImportColumn.URN).isEmpty()
                && cells.text(ImportColumn.PLACE).isEmpty()
                && cells.wrong().isEmpty()) {
            cells.wrong(ImportColumn.SCHOOL, "Enter the school's name or URN.");
        }
        if (kind != null
                && kind.venue() != ActivityVenue.SCHOOL
                && place == null
                && cells.text(ImportColumn.PLACE).isEmpty()) {
            cells.wrong(
                    ImportColumn.PLACE,
                    isAt(kind, ActivityVenue.PLACE)
                            ? "Enter where the " + kind.one() + " is."
                            : "Enter the department.");
        }
    }

    /** Adds values without a field of their own to the note. */
    private static @Nullable Note note(
            ImportCellReader cells,
            @Nullable ActivityKind kind,
            List<String> specialisms,
            List<String> unknown,
            @Nullable TextLine topic) {
        if (!unknown.isEmpty()) {
            cells.doubt(
                    ImportColumn.SPECIALISMS,
                    ImportCellReader.quoted(String.join(", ", unknown))
                            + " is not in the list of specialisms. It is kept in the note.");
        }
        List<String> lines = new ArrayList<>();
        add(lines, "", isAt(kind, ActivityVenue.SCHOOL) || topic == null ? "" : topic.value());
        add(lines, "For: ", cells.text(ImportColumn.AUDIENCE));
        add(
                lines,
                "Specialisms: ",
                isAt(kind, ActivityVenue.PLACE) ? String.join(", ", unknown) : cells.text(ImportColumn.SPECIALISMS));
        add(lines, "", cells.text(ImportColumn.NOTE));
        add(lines, "Own reference: ", cells.text(ImportColumn.REFERENCE));
        add(lines, "", middle(cells));
        if (lines.isEmpty()) {
            return null;
        }
        try {
            return new Note(String.join("\n", lines));
        } catch (RuleBroken tooLong) {
            cells.wrong(ImportColumn.NOTE, tooLong.sentence());
            return null;
        }
    }

    /** Marks a best figure that nobody counted or estimated. */
    private static String middle(ImportCellReader cells) {
        CountReading number = CountTextParser.read(cells.text(ImportColumn.BEST));
        return number.middle()
                ? "Number as written: " + cells.text(ImportColumn.BEST) + "; "
                        + String.format(Locale.UK, "%,d", number.reach().best()) + " is the middle."
                : "";
    }

    private static boolean isAt(@Nullable ActivityKind kind, ActivityVenue venue) {
        return kind != null && kind.venue() == venue;
    }

    private static void add(List<String> lines, String before, String text) {
        if (!text.isEmpty()) {
            lines.add(before + text);
        }
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^a-z]+", " ").strip();
    }
}
