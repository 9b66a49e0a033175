package tracker.app.departmentvisit;

import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.app.api.NewActivityDetails;
import tracker.app.api.ReachFigures;
import tracker.app.api.RequestFieldReader;
import tracker.app.api.SchoolDetails;
import tracker.app.api.StaffingReader;
import tracker.domain.departmentvisit.DepartmentVisitCommand;
import tracker.domain.departmentvisit.DepartmentVisitCommands;
import tracker.domain.departmentvisit.DepartmentVisitDetails;
import tracker.domain.departmentvisit.DepartmentVisitFigures;
import tracker.domain.departmentvisit.DepartmentVisitId;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.StaffingFigures;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.shared.Reason;

/** Request bodies for department visits. Field names are a stable contract. */
final class DepartmentVisitRequests {

    private DepartmentVisitRequests() {}

    record NewDepartmentVisitRequest(
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

            @Schema(requiredMode = RequiredMode.REQUIRED, description = "UK time") @Nullable
            LocalDate day,

            @Schema(
                    requiredMode = RequiredMode.REQUIRED,
                    description = "the department or specialism that is visited",
                    maxLength = 200)
            @Nullable
            String department,

            @Schema(description = "left out where it is not known, or they come from several") @Nullable
            SchoolDetails school,

            @Schema(description = "the year groups: nursery, reception, year-1 to year-13") @Nullable
            List<@Nullable String> yearGroups,

            @Schema(minimum = "1", maximum = "720") @Nullable
            Integer minutes,

            @Schema(description = "shown only to the trust", maxLength = 2000) @Nullable
            String note,

            @Schema(description = "where it took place already; left out where it is only arranged") @Nullable
            DepartmentVisitFiguresRequest hosted) {

        DepartmentVisitCommand command() {
            RequestFieldReader form = new RequestFieldReader();
            NewActivityDetails<DepartmentVisitId> its = NewActivityDetails.read(
                    form, id, campaign, trust, DepartmentVisitId::next, DepartmentVisitId::new, ActivityKind.DEPARTMENT_VISIT);
            Supplier<DepartmentVisitDetails> details =
                    new DepartmentVisitDetailsRequest(day, department, school, yearGroups, minutes, note).read(form);
            if (hosted == null) {
                return form.build(() -> its.commands(DepartmentVisitCommands::new).plan(details.get()));
            }
            Supplier<DepartmentVisitFigures> figures = hosted.read(form.nested("hosted"));
            return form.build(() -> its.commands(DepartmentVisitCommands::new).report(details.get(), figures.get()));
        }
    }

    record DepartmentVisitFiguresRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachFigures reach,

            @Schema(description = "how many staff hosted it", minimum = "0") @Nullable
            Integer staff,

            @Schema(description = "total staff hours", minimum = "0") @Nullable
            Double hours) {

        Supplier<DepartmentVisitFigures> read(RequestFieldReader form) {
            Supplier<Reach> people = ReachFigures.read(form, reach);
            Supplier<StaffingFigures> staffing = StaffingReader.read(form, staff, hours);
            return () -> new DepartmentVisitFigures(people.get(), staffing.get());
        }
    }

    record DepartmentVisitHostedRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachFigures reach,

            @Nullable Integer staff,
            @Nullable Double hours,

            @Schema(description = "where it took place otherwise than arranged") @Nullable
            DepartmentVisitDetailsRequest details) {

        DepartmentVisitCommand command(DepartmentVisitCommands it) {
            RequestFieldReader form = new RequestFieldReader();
            Supplier<DepartmentVisitFigures> figures =
                    new DepartmentVisitFiguresRequest(reach, staff, hours).read(form);
            Supplier<@Nullable DepartmentVisitDetails> as = otherwise(form, details);
            return form.build(
                    () -> it.report(as.get(), figures.get()));
        }
    }

    record DepartmentVisitRescheduledRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            LocalDate day,

            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 500) @Nullable
            String reason) {

        DepartmentVisitCommand command(DepartmentVisitCommands it) {
            RequestFieldReader form = new RequestFieldReader();
            Supplier<LocalDate> when = form.required("day", day, said -> said);
            Supplier<Reason> why = form.required("reason", reason, Reason::new);
            return form.build(
                    () -> it.move(DayRange.on(when.get()), why.get()));
        }
    }

    record DepartmentVisitRevisedRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachFigures reach,

            @Nullable Integer staff,
            @Nullable Double hours,

            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 500) @Nullable
            String reason) {

        DepartmentVisitCommand command(DepartmentVisitCommands it) {
            RequestFieldReader form = new RequestFieldReader();
            Supplier<DepartmentVisitFigures> figures =
                    new DepartmentVisitFiguresRequest(reach, staff, hours).read(form);
            Supplier<Reason> why = form.required("reason", reason, Reason::new);
            return form.build(
                    () -> it.revise(figures.get(), why.get()));
        }
    }

    record DepartmentVisitCorrectedRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachFigures reach,

            @Nullable Integer staff,
            @Nullable Double hours,

            @Schema(description = "left out where only the figures were wrong") @Nullable
            DepartmentVisitDetailsRequest details,

            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 500) @Nullable
            String reason) {

        DepartmentVisitCommand command(DepartmentVisitCommands it) {
            RequestFieldReader form = new RequestFieldReader();
            Supplier<DepartmentVisitFigures> figures =
                    new DepartmentVisitFiguresRequest(reach, staff, hours).read(form);
            Supplier<@Nullable DepartmentVisitDetails> right = otherwise(form, details);
            Supplier<Reason> why = form.required("reason", reason, Reason::new);
            return form.build(() -> it.correct(right.get(), figures.get(), why.get()));
        }
    }

    private static Supplier<@Nullable DepartmentVisitDetails> otherwise(
            RequestFieldReader form, @Nullable DepartmentVisitDetailsRequest said) {
        return said == null ? () -> null : said.read(form.nested("details"))::get;
    }
}
