package tracker.app.departmentvisit;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.app.api.Form;
import tracker.app.api.SchoolJson;
import tracker.app.api.YearGroups;
import tracker.domain.departmentvisit.DepartmentVisitDetails;
import tracker.domain.participation.ActivityDuration;
import tracker.domain.shared.Note;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;

/** What a department visit is. */
record DepartmentVisitDetailsJson(
        @Schema(requiredMode = RequiredMode.REQUIRED, description = "in London") @Nullable
        LocalDate day,

        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                description = "the department or specialism that opens its doors",
                maxLength = 200)
        @Nullable
        String department,

        @Schema(description = "left out where it is not known, or they come from several") @Nullable
        SchoolJson school,

        @Schema(description = "who comes: nursery, reception, year-1 to year-13") @Nullable
        List<@Nullable String> yearGroups,

        @Schema(minimum = "1", maximum = "720") @Nullable Integer minutes,

        @Schema(description = "shown to the trust only", maxLength = 2000) @Nullable
        String note) {

    Supplier<DepartmentVisitDetails> read(Form form) {
        Supplier<LocalDate> when = form.need("day", day, said -> said);
        Supplier<TextLine> where = form.need("department", department, TextLine::new);
        Supplier<@Nullable School> from = school == null ? () -> null : SchoolJson.read(form, school)::get;
        Supplier<List<String>> years = form.codes("yearGroups", yearGroups, YearGroups.CODES);
        Supplier<@Nullable ActivityDuration> length = form.may("minutes", minutes, ActivityDuration::new);
        Supplier<@Nullable Note> more = form.may("note", note, Note::new);
        return () ->
                new DepartmentVisitDetails(when.get(), where.get(), from.get(), years.get(), length.get(), more.get());
    }
}
