package tracker.app.stand;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.app.api.Beginning;
import tracker.app.api.Form;
import tracker.app.api.ReachJson;
import tracker.app.api.Staff;
import tracker.app.api.Whose;
import tracker.domain.participation.StaffingFigures;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.shared.Reason;
import tracker.domain.stand.StandCommand;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.CorrectStand;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandCommand.RescheduleStand;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandCommand.TallyVisitors;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandId;

/** What machines say of a stand. The names of the fields are a promise. */
final class StandBodies {

    private StandBodies() {}

    record NewStand(
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

            @Schema(requiredMode = RequiredMode.REQUIRED, description = "the first day, in London") @Nullable
            LocalDate day,

            @Schema(description = "where it stands for several days in a row") @Nullable
            LocalDate lastDay,

            @Schema(requiredMode = RequiredMode.REQUIRED, description = "where people find it", maxLength = 200)
            @Nullable
            String place,

            @Schema(description = "the specialisms that are shown, by their code") @Nullable
            List<@Nullable String> shown,

            @Schema(description = "shown to the trust only", maxLength = 2000) @Nullable
            String note,

            @Schema(description = "where it was held already; left out where it is only booked") @Nullable
            StandFiguresJson held) {

        StandCommand command(Set<String> specialisms) {
            Form form = new Form();
            Beginning<StandId> its = Beginning.read(form, id, campaign, trust, StandId::next, StandId::new, "stand");
            Supplier<StandDetails> details =
                    new StandDetailsJson(day, lastDay, place, shown, note).read(form, specialisms);
            if (held == null) {
                return form.filled(() -> new BookStand(
                        its.id().get(), its.campaign().get(), its.trust().get(), details.get()));
            }
            Supplier<StandFigures> figures = held.read(form.in("held"));
            return form.filled(() -> new RecordStandHeld(
                    its.id().get(), its.campaign().get(), its.trust().get(), details.get(), figures.get()));
        }
    }

    record StandFiguresJson(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachJson reach,

            @Schema(description = "how many people stood there", minimum = "0") @Nullable
            Integer staff,

            @Schema(description = "how many hours they gave together", minimum = "0") @Nullable
            Double hours) {

        Supplier<StandFigures> read(Form form) {
            Supplier<Reach> visitors = ReachJson.read(form, reach);
            Supplier<StaffingFigures> staffing = Staff.read(form, staff, hours);
            return () -> new StandFigures(visitors.get(), staffing.get());
        }
    }

    record HeldStand(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachJson reach,

            @Nullable Integer staff,
            @Nullable Double hours,

            @Schema(description = "where it was held otherwise than booked") @Nullable
            StandDetailsJson details) {

        StandCommand command(Whose<StandId> stand, Set<String> specialisms) {
            Form form = new Form();
            Supplier<StandFigures> figures = new StandFiguresJson(reach, staff, hours).read(form);
            Supplier<@Nullable StandDetails> as = otherwise(form, details, specialisms);
            return form.filled(
                    () -> new RecordStandHeld(stand.id(), stand.campaign(), stand.trust(), as.get(), figures.get()));
        }
    }

    record RescheduledStand(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            LocalDate day,

            @Nullable LocalDate lastDay,

            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 500) @Nullable
            String reason) {

        StandCommand command(Whose<StandId> stand) {
            Form form = new Form();
            Supplier<DayRange> days = StandDetailsJson.days(form, day, lastDay);
            Supplier<Reason> why = form.need("reason", reason, Reason::new);
            return form.filled(
                    () -> new RescheduleStand(stand.id(), stand.campaign(), stand.trust(), days.get(), why.get()));
        }
    }

    record RevisedStand(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachJson reach,

            @Nullable Integer staff,
            @Nullable Double hours,

            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 500) @Nullable
            String reason) {

        StandCommand command(Whose<StandId> stand) {
            Form form = new Form();
            Supplier<StandFigures> figures = new StandFiguresJson(reach, staff, hours).read(form);
            Supplier<Reason> why = form.need("reason", reason, Reason::new);
            return form.filled(
                    () -> new ReviseStand(stand.id(), stand.campaign(), stand.trust(), figures.get(), why.get()));
        }
    }

    record CorrectedStand(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachJson reach,

            @Nullable Integer staff,
            @Nullable Double hours,

            @Schema(description = "left out where only the figures were wrong") @Nullable
            StandDetailsJson details,

            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 500) @Nullable
            String reason) {

        StandCommand command(Whose<StandId> stand, Set<String> specialisms) {
            Form form = new Form();
            Supplier<StandFigures> figures = new StandFiguresJson(reach, staff, hours).read(form);
            Supplier<@Nullable StandDetails> right = otherwise(form, details, specialisms);
            Supplier<Reason> why = form.need("reason", reason, Reason::new);
            return form.filled(() -> new CorrectStand(
                    stand.id(), stand.campaign(), stand.trust(), right.get(), figures.get(), why.get()));
        }
    }

    record Tally(
            @Schema(
                    requiredMode = RequiredMode.REQUIRED,
                    description = "which device counts, always the same words for the same one",
                    maxLength = 80)
            @Nullable
            String device,

            @Schema(
                    requiredMode = RequiredMode.REQUIRED,
                    description = "the running number of the tally on its device; the same number is counted once",
                    minimum = "1")
            @Nullable
            Long number,

            @Schema(requiredMode = RequiredMode.REQUIRED, description = "how many more; below zero takes taps back")
            @Nullable
            Integer taps,

            @Schema(requiredMode = RequiredMode.REQUIRED, description = "when, by the clock of the device") @Nullable
            Instant at) {

        StandCommand command(Whose<StandId> stand) {
            Form form = new Form();
            Supplier<String> which = form.need("device", device, said -> said);
            Supplier<Long> running = form.need("number", number, said -> said);
            Supplier<Integer> more = form.need("taps", taps, said -> said);
            Supplier<Instant> when = form.need("at", at, said -> said);
            return form.filled(() -> new TallyVisitors(
                    stand.id(), stand.campaign(), stand.trust(), which.get(), running.get(), more.get(), when.get()));
        }
    }

    private static Supplier<@Nullable StandDetails> otherwise(
            Form form, @Nullable StandDetailsJson said, Set<String> specialisms) {
        return said == null ? () -> null : said.read(form.in("details"), specialisms)::get;
    }
}
