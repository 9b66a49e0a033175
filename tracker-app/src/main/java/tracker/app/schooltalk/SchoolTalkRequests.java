package tracker.app.schooltalk;

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
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.StaffingFigures;
import tracker.domain.schooltalk.MeaningfulEncounter;
import tracker.domain.schooltalk.SchoolTalkCommand;
import tracker.domain.schooltalk.SchoolTalkCommands;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.schooltalk.SchoolTalkFigures;
import tracker.domain.schooltalk.SchoolTalkId;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.shared.Reason;

/** Request bodies for school talks. Field names are a stable contract. */
final class SchoolTalkRequests {

    private SchoolTalkRequests() {}

    record NewSchoolTalkRequest(
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

            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            SchoolDetails school,

            @Schema(
                    allowableValues = {
                        "nursery",
                        "primary",
                        "middle",
                        "secondary",
                        "all-through",
                        "sixteen-plus",
                        "college"
                    })
            @Nullable
            String phase,

            @Schema(description = "the year groups: nursery, reception, year-1 to year-13") @Nullable
            List<@Nullable String> yearGroups,

            @Schema(maxLength = 200) @Nullable String topic,

            @Schema(minimum = "1", maximum = "720") @Nullable
            Integer minutes,

            @Schema(description = "shown only to the trust", maxLength = 2000) @Nullable
            String note,

            @Schema(description = "where it took place already; left out where it is only booked") @Nullable
            SchoolTalkFiguresRequest delivered) {

        SchoolTalkCommand command() {
            RequestFieldReader form = new RequestFieldReader();
            NewActivityDetails<SchoolTalkId> its = NewActivityDetails.read(
                    form, id, campaign, trust, SchoolTalkId::next, SchoolTalkId::new, ActivityKind.SCHOOL_TALK);
            Supplier<SchoolTalkDetails> details =
                    new SchoolTalkDetailsRequest(day, school, phase, yearGroups, topic, minutes, note).read(form);
            if (delivered == null) {
                return form.build(() -> its.commands(SchoolTalkCommands::new).plan(details.get()));
            }
            Supplier<SchoolTalkFigures> figures = delivered.read(form.nested("delivered"));
            return form.build(() -> its.commands(SchoolTalkCommands::new).report(details.get(), figures.get()));
        }
    }

    record SchoolTalkFiguresRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachFigures reach,

            @Schema(description = "how many staff gave it", minimum = "0") @Nullable
            Integer staff,

            @Schema(description = "total staff hours", minimum = "0") @Nullable
            Double hours,

            @Schema(
                    description =
                            "what made it meaningful for the pupils (Gatsby Benchmark 5); left out where nobody was asked")
            @Nullable
            EncounterDetails encounter) {

        Supplier<SchoolTalkFigures> read(RequestFieldReader form) {
            Supplier<Reach> people = ReachFigures.read(form, reach);
            Supplier<StaffingFigures> staffing = StaffingReader.read(form, staff, hours);
            Supplier<MeaningfulEncounter> ticks = encounter == null
                    ? () -> MeaningfulEncounter.NOT_TICKED
                    : encounter.read(form.nested("encounter"))::get;
            return () -> new SchoolTalkFigures(people.get(), staffing.get(), ticks.get());
        }
    }

    /** The four checkboxes: all are given, or none. */
    record EncounterDetails(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            Boolean purposeShared,

            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            Boolean learningOutcomes,

            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            Boolean twoWay,

            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            Boolean timeToReflect) {

        static EncounterDetails of(MeaningfulEncounter ticks) {
            return new EncounterDetails(
                    ticks.purposeShared(), ticks.learningOutcomes(), ticks.twoWay(), ticks.timeToReflect());
        }

        Supplier<MeaningfulEncounter> read(RequestFieldReader form) {
            Supplier<Boolean> purpose = form.required("purposeShared", purposeShared, said -> said);
            Supplier<Boolean> outcomes = form.required("learningOutcomes", learningOutcomes, said -> said);
            Supplier<Boolean> both = form.required("twoWay", twoWay, said -> said);
            Supplier<Boolean> time = form.required("timeToReflect", timeToReflect, said -> said);
            return () -> new MeaningfulEncounter(purpose.get(), outcomes.get(), both.get(), time.get());
        }
    }

    record SchoolTalkDeliveredRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachFigures reach,

            @Nullable Integer staff,
            @Nullable Double hours,

            @Schema(
                    description =
                            "what made it meaningful for the pupils (Gatsby Benchmark 5); left out where nobody was asked")
            @Nullable
            EncounterDetails encounter,

            @Schema(description = "where it took place otherwise than booked") @Nullable
            SchoolTalkDetailsRequest details) {

        SchoolTalkCommand command(SchoolTalkCommands it) {
            RequestFieldReader form = new RequestFieldReader();
            Supplier<SchoolTalkFigures> figures =
                    new SchoolTalkFiguresRequest(reach, staff, hours, encounter).read(form);
            Supplier<@Nullable SchoolTalkDetails> as = otherwise(form, details);
            return form.build(() -> it.report(as.get(), figures.get()));
        }
    }

    record SchoolTalkRescheduledRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            LocalDate day,

            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 500) @Nullable
            String reason) {

        SchoolTalkCommand command(SchoolTalkCommands it) {
            RequestFieldReader form = new RequestFieldReader();
            Supplier<LocalDate> when = form.required("day", day, said -> said);
            Supplier<Reason> why = form.required("reason", reason, Reason::new);
            return form.build(
                    () -> it.move(DayRange.on(when.get()), why.get()));
        }
    }

    record SchoolTalkRevisedRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachFigures reach,

            @Nullable Integer staff,
            @Nullable Double hours,

            @Schema(
                    description =
                            "what made it meaningful for the pupils (Gatsby Benchmark 5); left out where nobody was asked")
            @Nullable
            EncounterDetails encounter,

            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 500) @Nullable
            String reason) {

        SchoolTalkCommand command(SchoolTalkCommands it) {
            RequestFieldReader form = new RequestFieldReader();
            Supplier<SchoolTalkFigures> figures =
                    new SchoolTalkFiguresRequest(reach, staff, hours, encounter).read(form);
            Supplier<Reason> why = form.required("reason", reason, Reason::new);
            return form.build(() -> it.revise(figures.get(), why.get()));
        }
    }

    record SchoolTalkCorrectedRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachFigures reach,

            @Nullable Integer staff,
            @Nullable Double hours,

            @Schema(
                    description =
                            "what made it meaningful for the pupils (Gatsby Benchmark 5); left out where nobody was asked")
            @Nullable
            EncounterDetails encounter,

            @Schema(description = "left out where only the figures were wrong") @Nullable
            SchoolTalkDetailsRequest details,

            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 500) @Nullable
            String reason) {

        SchoolTalkCommand command(SchoolTalkCommands it) {
            RequestFieldReader form = new RequestFieldReader();
            Supplier<SchoolTalkFigures> figures =
                    new SchoolTalkFiguresRequest(reach, staff, hours, encounter).read(form);
            Supplier<@Nullable SchoolTalkDetails> right = otherwise(form, details);
            Supplier<Reason> why = form.required("reason", reason, Reason::new);
            return form.build(() ->
                    it.correct(right.get(), figures.get(), why.get()));
        }
    }

    private static Supplier<@Nullable SchoolTalkDetails> otherwise(
            RequestFieldReader form, @Nullable SchoolTalkDetailsRequest said) {
        return said == null ? () -> null : said.read(form.nested("details"))::get;
    }
}
