package tracker.app.schooltalk;

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
import tracker.domain.participation.StaffingFigures;
import tracker.domain.schooltalk.MeaningfulEncounter;
import tracker.domain.schooltalk.SchoolTalkCommand;
import tracker.domain.schooltalk.SchoolTalkCommand.BookSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.CorrectSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.DeliverSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.RescheduleSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.ReviseSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.schooltalk.SchoolTalkFigures;
import tracker.domain.schooltalk.SchoolTalkId;
import tracker.domain.shared.Reach;
import tracker.domain.shared.Reason;

/** What machines say of a school talk. The names of the fields are a promise. */
final class SchoolTalkBodies {

    private SchoolTalkBodies() {}

    record NewSchoolTalk(
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

            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            SchoolJson school,

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

            @Schema(description = "who listens: nursery, reception, year-1 to year-13") @Nullable
            List<@Nullable String> yearGroups,

            @Schema(maxLength = 200) @Nullable String topic,

            @Schema(minimum = "1", maximum = "720") @Nullable
            Integer minutes,

            @Schema(description = "shown to the trust only", maxLength = 2000) @Nullable
            String note,

            @Schema(description = "where it took place already; left out where it is only booked") @Nullable
            SchoolTalkFiguresJson delivered) {

        SchoolTalkCommand command() {
            Form form = new Form();
            Beginning<SchoolTalkId> its =
                    Beginning.read(form, id, campaign, trust, SchoolTalkId::next, SchoolTalkId::new, "schooltalk");
            Supplier<SchoolTalkDetails> details =
                    new SchoolTalkDetailsJson(day, school, phase, yearGroups, topic, minutes, note).read(form);
            if (delivered == null) {
                return form.filled(() -> new BookSchoolTalk(
                        its.id().get(), its.campaign().get(), its.trust().get(), details.get()));
            }
            Supplier<SchoolTalkFigures> figures = delivered.read(form.in("delivered"));
            return form.filled(() -> new DeliverSchoolTalk(
                    its.id().get(), its.campaign().get(), its.trust().get(), details.get(), figures.get()));
        }
    }

    record SchoolTalkFiguresJson(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachJson reach,

            @Schema(description = "how many people gave it", minimum = "0") @Nullable
            Integer staff,

            @Schema(description = "how many hours they gave together", minimum = "0") @Nullable
            Double hours,

            @Schema(
                    description =
                            "what made it meaningful for the pupils (Gatsby Benchmark 5); left out where nobody was asked")
            @Nullable
            EncounterJson encounter) {

        Supplier<SchoolTalkFigures> read(Form form) {
            Supplier<Reach> people = ReachJson.read(form, reach);
            Supplier<StaffingFigures> staffing = Staff.read(form, staff, hours);
            Supplier<MeaningfulEncounter> ticks = encounter == null
                    ? () -> MeaningfulEncounter.NOT_TICKED
                    : encounter.read(form.in("encounter"))::get;
            return () -> new SchoolTalkFigures(people.get(), staffing.get(), ticks.get());
        }
    }

    /** The four ticks; each is said, or none. */
    record EncounterJson(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            Boolean purposeShared,

            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            Boolean learningOutcomes,

            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            Boolean twoWay,

            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            Boolean timeToReflect) {

        static EncounterJson of(MeaningfulEncounter ticks) {
            return new EncounterJson(
                    ticks.purposeShared(), ticks.learningOutcomes(), ticks.twoWay(), ticks.timeToReflect());
        }

        Supplier<MeaningfulEncounter> read(Form form) {
            Supplier<Boolean> purpose = form.need("purposeShared", purposeShared, said -> said);
            Supplier<Boolean> outcomes = form.need("learningOutcomes", learningOutcomes, said -> said);
            Supplier<Boolean> both = form.need("twoWay", twoWay, said -> said);
            Supplier<Boolean> time = form.need("timeToReflect", timeToReflect, said -> said);
            return () -> new MeaningfulEncounter(purpose.get(), outcomes.get(), both.get(), time.get());
        }
    }

    record DeliveredSchoolTalk(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachJson reach,

            @Nullable Integer staff,
            @Nullable Double hours,

            @Schema(
                    description =
                            "what made it meaningful for the pupils (Gatsby Benchmark 5); left out where nobody was asked")
            @Nullable
            EncounterJson encounter,

            @Schema(description = "where it took place otherwise than booked") @Nullable
            SchoolTalkDetailsJson details) {

        SchoolTalkCommand command(Whose<SchoolTalkId> it) {
            Form form = new Form();
            Supplier<SchoolTalkFigures> figures = new SchoolTalkFiguresJson(reach, staff, hours, encounter).read(form);
            Supplier<@Nullable SchoolTalkDetails> as = otherwise(form, details);
            return form.filled(
                    () -> new DeliverSchoolTalk(it.id(), it.campaign(), it.trust(), as.get(), figures.get()));
        }
    }

    record RescheduledSchoolTalk(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            LocalDate day,

            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 500) @Nullable
            String reason) {

        SchoolTalkCommand command(Whose<SchoolTalkId> it) {
            Form form = new Form();
            Supplier<LocalDate> when = form.need("day", day, said -> said);
            Supplier<Reason> why = form.need("reason", reason, Reason::new);
            return form.filled(
                    () -> new RescheduleSchoolTalk(it.id(), it.campaign(), it.trust(), when.get(), why.get()));
        }
    }

    record RevisedSchoolTalk(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachJson reach,

            @Nullable Integer staff,
            @Nullable Double hours,

            @Schema(
                    description =
                            "what made it meaningful for the pupils (Gatsby Benchmark 5); left out where nobody was asked")
            @Nullable
            EncounterJson encounter,

            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 500) @Nullable
            String reason) {

        SchoolTalkCommand command(Whose<SchoolTalkId> it) {
            Form form = new Form();
            Supplier<SchoolTalkFigures> figures = new SchoolTalkFiguresJson(reach, staff, hours, encounter).read(form);
            Supplier<Reason> why = form.need("reason", reason, Reason::new);
            return form.filled(
                    () -> new ReviseSchoolTalk(it.id(), it.campaign(), it.trust(), figures.get(), why.get()));
        }
    }

    record CorrectedSchoolTalk(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachJson reach,

            @Nullable Integer staff,
            @Nullable Double hours,

            @Schema(
                    description =
                            "what made it meaningful for the pupils (Gatsby Benchmark 5); left out where nobody was asked")
            @Nullable
            EncounterJson encounter,

            @Schema(description = "left out where only the figures were wrong") @Nullable
            SchoolTalkDetailsJson details,

            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 500) @Nullable
            String reason) {

        SchoolTalkCommand command(Whose<SchoolTalkId> it) {
            Form form = new Form();
            Supplier<SchoolTalkFigures> figures = new SchoolTalkFiguresJson(reach, staff, hours, encounter).read(form);
            Supplier<@Nullable SchoolTalkDetails> right = otherwise(form, details);
            Supplier<Reason> why = form.need("reason", reason, Reason::new);
            return form.filled(() ->
                    new CorrectSchoolTalk(it.id(), it.campaign(), it.trust(), right.get(), figures.get(), why.get()));
        }
    }

    private static Supplier<@Nullable SchoolTalkDetails> otherwise(Form form, @Nullable SchoolTalkDetailsJson said) {
        return said == null ? () -> null : said.read(form.in("details"))::get;
    }
}
