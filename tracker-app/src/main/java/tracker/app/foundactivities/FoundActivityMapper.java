package tracker.app.foundactivities;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.app.datafiles.DataFileResolver;
import tracker.domain.activity.ActivityEntry;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Note;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;

/** Maps activities found on web pages to entries, or throws {@link RowRejectedException}. */
record FoundActivityMapper(SpecialismNameResolver specialisms) {

    /** On the pages a visit is found under another name. */
    private static final String VISIT = "school-visit-in";

    static FoundActivityMapper shipped() {
        return new FoundActivityMapper(SpecialismNameResolver.read(DataFileResolver.file("specialisms.csv")));
    }

    ActivityEntry of(FoundActivity found) {
        ActivityKind kind = kind(found);
        DayRange days = exactDays(found);
        return switch (kind.venue()) {
            case PLACE ->
                entry(
                        found,
                        kind,
                        days,
                        venue(found),
                        null,
                        specialisms.known(found),
                        null,
                        PageNoteBuilder.of(found, specialisms.unknown(found)));
            case SCHOOL ->
                entry(
                        found,
                        kind,
                        singleDay(days),
                        null,
                        new School(null, venue(found)),
                        List.of(),
                        found.title().isEmpty() ? null : new TextLine(found.title()),
                        PageNoteBuilder.of(found, found.specialisms()));
            case DEPARTMENT ->
                entry(
                        found,
                        kind,
                        singleDay(days),
                        department(found),
                        null,
                        List.of(),
                        null,
                        PageNoteBuilder.of(found, List.of()));
            case NONE -> throw notOurs(found);
        };
    }

    private static ActivityEntry entry(
            FoundActivity found,
            ActivityKind kind,
            DayRange days,
            @Nullable TextLine place,
            @Nullable School school,
            List<String> specialisms,
            @Nullable TextLine topic,
            Note note) {
        return new ActivityEntry(
                found.source(),
                kind,
                found.reported(),
                days,
                place,
                school,
                specialisms,
                List.of(),
                topic,
                null,
                found.reach(),
                StaffingFigures.NOT_SAID,
                note);
    }

    private static ActivityKind kind(FoundActivity found) {
        String word = VISIT.equals(found.kind()) ? ActivityKind.DEPARTMENT_VISIT.word() : found.kind();
        return ActivityKind.all(ActivityKind::isOuting).stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> notOurs(found));
    }

    /** A video cannot be taken from a page: its file, length and consent are missing. */
    private static RowRejectedException notOurs(FoundActivity found) {
        return new RowRejectedException(
                ActivityKind.VIDEO.word().equals(found.kind())
                        ? "a video needs its own file and its trainee's consent"
                        : "an activity type we do not have (" + found.kind() + ")");
    }

    /** Maps an entry of a known type; its details are read only once its trust and campaign are known. */
    DayRange days(FoundActivity found) {
        kind(found);
        return exactDays(found);
    }

    private static DayRange exactDays(FoundActivity found) {
        if (found.days() == null) {
            throw new RowRejectedException(
                    "no exact day" + (found.precision().isEmpty() ? "" : " (" + found.precision() + ")"));
        }
        return found.days();
    }

    private static TextLine venue(FoundActivity found) {
        if (found.venue().isEmpty()) {
            throw new RowRejectedException("no place given");
        }
        return new TextLine(found.venue());
    }

    /** The specialism the page names, or else the venue. */
    private static TextLine department(FoundActivity found) {
        return found.specialisms().isEmpty() ? venue(found) : new TextLine(String.join(", ", found.specialisms()));
    }

    /** Talks and visits have one day; choosing one of several would be a guess. */
    private static DayRange singleDay(DayRange days) {
        LocalDate day = days.from();
        if (!day.equals(days.to())) {
            throw new RowRejectedException("no single day given, only " + days.inWords());
        }
        return days;
    }
}
