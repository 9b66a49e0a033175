package tracker.app.departmentvisit;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.app.api.RequestFieldReader;
import tracker.app.api.SchoolDetails;
import tracker.app.api.YearGroupCodes;
import tracker.domain.activity.ActivityDuration;
import tracker.domain.activity.PlanOutline;
import tracker.domain.departmentvisit.DepartmentVisitDetails;
import tracker.domain.shared.Note;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;

/** The details of a department visit. */
record DepartmentVisitDetailsRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED, description = "UK time") @Nullable
        LocalDate day,

        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                description = "the department or specialism that is visited",
                maxLength = 200)
        @Nullable
        String department,

        @Schema(description = "left out if unknown, or if they come from several") @Nullable
        SchoolDetails school,

        @Schema(description = "the year groups: nursery, reception, year-1 to year-13") @Nullable
        List<@Nullable String> yearGroups,

        @Schema(minimum = "1", maximum = "720") @Nullable Integer minutes,

        @Schema(description = "shown only to the trust", maxLength = 2000) @Nullable
        String note,

        @Schema(description = "whether anyone may come; if not, the public sees only phase and area before the day")
        @Nullable
        Boolean openToPublic,

        @Schema(description = "when it starts, UK time, for example 14:30; shown only to the trust") @Nullable
        String starts,

        @Schema(
                description = "how many people are expected; shown only to the trust",
                minimum = "1",
                maximum = "100000")
        @Nullable
        Integer expected) {

    Supplier<DepartmentVisitDetails> read(RequestFieldReader form) {
        Supplier<LocalDate> when = form.required("day", day, said -> said);
        Supplier<TextLine> where = form.required("department", department, TextLine::new);
        Supplier<@Nullable School> from = school == null ? () -> null : SchoolDetails.read(form, school)::get;
        Supplier<List<String>> years = form.codes("yearGroups", yearGroups, YearGroupCodes.CODES);
        Supplier<@Nullable ActivityDuration> length = form.optional("minutes", minutes, ActivityDuration::new);
        Supplier<@Nullable LocalTime> fromAt = form.optional("starts", starts, PlanOutline::time);
        Supplier<@Nullable PlanOutline> outline = form.read("expected", () -> PlanOutline.of(fromAt.get(), expected));
        Supplier<@Nullable Note> more = form.optional("note", note, Note::new);
        return () -> new DepartmentVisitDetails(
                when.get(),
                where.get(),
                from.get(),
                years.get(),
                length.get(),
                more.get(),
                openToPublic,
                outline.get());
    }
}
