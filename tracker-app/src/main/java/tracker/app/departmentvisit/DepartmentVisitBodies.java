package tracker.app.departmentvisit;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.app.api.Beginning;
import tracker.app.api.Form;
import tracker.app.api.ReachJson;
import tracker.app.api.SchoolJson;
import tracker.app.api.Staff;
import tracker.app.api.Whose;
import tracker.domain.departmentvisit.DepartmentVisitCommand;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ArrangeDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.CorrectDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.HostDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.RescheduleDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ReviseDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitDetails;
import tracker.domain.departmentvisit.DepartmentVisitFigures;
import tracker.domain.departmentvisit.DepartmentVisitId;
import tracker.domain.participation.StaffingFigures;
import tracker.domain.shared.Reach;
import tracker.domain.shared.Reason;

/** What machines say of a department visit. The names of the fields are a promise. */
final class DepartmentVisitBodies {

    private DepartmentVisitBodies() {}

    record NewDepartmentVisit(
            @Schema(description = "a UUID of your own; made by the tracker where it is left out", format = "uuid")
            @Nullable
            String id,

            @Schema(requiredMode = RequiredMode.REQUIRED, description = "the year", example = "2027") @Nullable
            Integer campaign,

            @Schema(
                    requiredMode = RequiredMode.REQUIRED,
                    description = "the ODS code of the token's trust",
                    example = "RJ1")
            @Nullable
            String trust,

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

            @Schema(minimum = "1", maximum = "720") @Nullable
            Integer minutes,

            @Schema(description = "shown to the trust only", maxLength = 2000) @Nullable
            String note,

            @Schema(description = "where it took place already; left out where it is only arranged") @Nullable
            DepartmentVisitFiguresJson hosted) {

        DepartmentVisitCommand command() {
            Form form = new Form();
            Beginning<DepartmentVisitId> its = Beginning.read(
                    form, id, campaign, trust, DepartmentVisitId::next, DepartmentVisitId::new, "departmentvisit");
            Supplier<DepartmentVisitDetails> details =
                    new DepartmentVisitDetailsJson(day, department, school, yearGroups, minutes, note).read(form);
            if (hosted == null) {
                return form.filled(() -> new ArrangeDepartmentVisit(
                        its.id().get(), its.campaign().get(), its.trust().get(), details.get()));
            }
            Supplier<DepartmentVisitFigures> figures = hosted.read(form.in("hosted"));
            return form.filled(() -> new HostDepartmentVisit(
                    its.id().get(), its.campaign().get(), its.trust().get(), details.get(), figures.get()));
        }
    }

    record DepartmentVisitFiguresJson(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachJson reach,

            @Schema(description = "how many people hosted it", minimum = "0") @Nullable
            Integer staff,

            @Schema(description = "how many hours they gave together", minimum = "0") @Nullable
            Double hours) {

        Supplier<DepartmentVisitFigures> read(Form form) {
            Supplier<Reach> people = ReachJson.read(form, reach);
            Supplier<StaffingFigures> staffing = Staff.read(form, staff, hours);
            return () -> new DepartmentVisitFigures(people.get(), staffing.get());
        }
    }

    record HostedDepartmentVisit(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachJson reach,

            @Nullable Integer staff,
            @Nullable Double hours,

            @Schema(description = "where it took place otherwise than arranged") @Nullable
            DepartmentVisitDetailsJson details) {

        DepartmentVisitCommand command(Whose<DepartmentVisitId> it) {
            Form form = new Form();
            Supplier<DepartmentVisitFigures> figures = new DepartmentVisitFiguresJson(reach, staff, hours).read(form);
            Supplier<@Nullable DepartmentVisitDetails> as = otherwise(form, details);
            return form.filled(
                    () -> new HostDepartmentVisit(it.id(), it.campaign(), it.trust(), as.get(), figures.get()));
        }
    }

    record RescheduledDepartmentVisit(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            LocalDate day,

            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 500) @Nullable
            String reason) {

        DepartmentVisitCommand command(Whose<DepartmentVisitId> it) {
            Form form = new Form();
            Supplier<LocalDate> when = form.need("day", day, said -> said);
            Supplier<Reason> why = form.need("reason", reason, Reason::new);
            return form.filled(
                    () -> new RescheduleDepartmentVisit(it.id(), it.campaign(), it.trust(), when.get(), why.get()));
        }
    }

    record RevisedDepartmentVisit(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachJson reach,

            @Nullable Integer staff,
            @Nullable Double hours,

            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 500) @Nullable
            String reason) {

        DepartmentVisitCommand command(Whose<DepartmentVisitId> it) {
            Form form = new Form();
            Supplier<DepartmentVisitFigures> figures = new DepartmentVisitFiguresJson(reach, staff, hours).read(form);
            Supplier<Reason> why = form.need("reason", reason, Reason::new);
            return form.filled(
                    () -> new ReviseDepartmentVisit(it.id(), it.campaign(), it.trust(), figures.get(), why.get()));
        }
    }

    record CorrectedDepartmentVisit(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachJson reach,

            @Nullable Integer staff,
            @Nullable Double hours,

            @Schema(description = "left out where only the figures were wrong") @Nullable
            DepartmentVisitDetailsJson details,

            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 500) @Nullable
            String reason) {

        DepartmentVisitCommand command(Whose<DepartmentVisitId> it) {
            Form form = new Form();
            Supplier<DepartmentVisitFigures> figures = new DepartmentVisitFiguresJson(reach, staff, hours).read(form);
            Supplier<@Nullable DepartmentVisitDetails> right = otherwise(form, details);
            Supplier<Reason> why = form.need("reason", reason, Reason::new);
            return form.filled(() -> new CorrectDepartmentVisit(
                    it.id(), it.campaign(), it.trust(), right.get(), figures.get(), why.get()));
        }
    }

    private static Supplier<@Nullable DepartmentVisitDetails> otherwise(
            Form form, @Nullable DepartmentVisitDetailsJson said) {
        return said == null ? () -> null : said.read(form.in("details"))::get;
    }
}
