package tracker.app.departmentvisit;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.app.api.RequestFieldReader;
import tracker.app.api.SchoolDetails;
import tracker.app.api.YearGroupCodes;
import tracker.domain.activity.ActivityDuration;
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
        Boolean openToPublic) {

    Supplier<DepartmentVisitDetails> read(RequestFieldReader form) {
        Supplier<LocalDate> when = form.required("day", day, said -> said);
        Supplier<TextLine> where = form.required("department", department, TextLine::new);
        Supplier<@Nullable School> from = school == null ? () -> null : SchoolDetails.read(form, school)::get;
        Supplier<List<String>> years = form.codes("yearGroups", yearGroups, YearGroupCodes.CODES);
        Supplier<@Nullable ActivityDuration> length = form.optional("minutes", minutes, ActivityDuration::new);
        Supplier<@Nullable Note> more = form.optional("note", note, Note::new);
        return () -> new DepartmentVisitDetails(
                when.get(), where.get(), from.get(), years.get(), length.get(), more.get(), openToPublic);
    }
}
