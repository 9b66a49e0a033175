package tracker.app.stand;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.app.api.RequestFieldReader;
import tracker.domain.activity.PlanOutline;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Note;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandDetails;

/** The details of a stand. */
record StandDetailsRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED, description = "the first day, UK time") @Nullable
        LocalDate day,

        @Schema(description = "the last day, for a stand of several days") @Nullable
        LocalDate lastDay,

        @Schema(requiredMode = RequiredMode.REQUIRED, description = "the place where visitors find it", maxLength = 200)
        @Nullable
        String place,

        @Schema(description = "the specialisms that are shown, by their code") @Nullable
        List<@Nullable String> shown,

        @Schema(description = "shown only to the trust", maxLength = 2000) @Nullable
        String note,

        @Schema(description = "when it starts, UK time, for example 14:30; shown only to the trust") @Nullable
        String starts,

        @Schema(
                description = "how many people are expected; shown only to the trust",
                minimum = "1",
                maximum = "100000")
        @Nullable
        Integer expected) {

    Supplier<StandDetails> read(RequestFieldReader form, Set<String> specialisms) {
        Supplier<DayRange> days = days(form, day, lastDay);
        Supplier<TextLine> where = form.required("place", place, TextLine::new);
        Supplier<List<String>> what = form.codes("shown", shown, specialisms);
        Supplier<@Nullable LocalTime> fromAt = form.optional("starts", starts, PlanOutline::time);
        Supplier<@Nullable PlanOutline> outline = form.read("expected", () -> PlanOutline.of(fromAt.get(), expected));
        Supplier<@Nullable Note> more = form.optional("note", note, Note::new);
        return () -> new StandDetails(days.get(), where.get(), what.get(), more.get(), outline.get());
    }

    static Supplier<DayRange> days(RequestFieldReader form, @Nullable LocalDate day, @Nullable LocalDate lastDay) {
        Supplier<LocalDate> first = form.required("day", day, said -> said);
        return form.read(
                "lastDay", () -> lastDay == null ? DayRange.on(first.get()) : new DayRange(first.get(), lastDay));
    }
}
