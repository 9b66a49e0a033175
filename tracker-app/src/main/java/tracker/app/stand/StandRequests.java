package tracker.app.stand;

import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.app.api.NewActivityDetails;
import tracker.app.api.ReachFigures;
import tracker.app.api.RequestFieldReader;
import tracker.app.api.StaffingReader;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.StaffingFigures;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.shared.Reason;
import tracker.domain.stand.StandCommand;
import tracker.domain.stand.StandCommands;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandId;

/** Request bodies for stands. Field names are a stable contract. */
final class StandRequests {

    private StandRequests() {}

    record NewStandRequest(
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

            @Schema(requiredMode = RequiredMode.REQUIRED, description = "the first day, UK time") @Nullable
            LocalDate day,

            @Schema(description = "where it stands for several days in a row") @Nullable
            LocalDate lastDay,

            @Schema(requiredMode = RequiredMode.REQUIRED, description = "where people find it", maxLength = 200)
            @Nullable
            String place,

            @Schema(description = "the specialisms that are shown, by their code") @Nullable
            List<@Nullable String> shown,

            @Schema(description = "shown only to the trust", maxLength = 2000) @Nullable
            String note,

            @Schema(description = "where it was held already; left out where it is only booked") @Nullable
            StandFiguresRequest held) {

        StandCommand command(Set<String> specialisms) {
            RequestFieldReader form = new RequestFieldReader();
            NewActivityDetails<StandId> its =
                    NewActivityDetails.read(form, id, campaign, trust, StandId::next, StandId::new, ActivityKind.STAND);
            Supplier<StandDetails> details =
                    new StandDetailsRequest(day, lastDay, place, shown, note).read(form, specialisms);
            if (held == null) {
                return form.build(() -> its.commands(StandCommands::new).plan(details.get()));
            }
            Supplier<StandFigures> figures = held.read(form.nested("held"));
            return form.build(() -> its.commands(StandCommands::new).report(details.get(), figures.get()));
        }
    }

    record StandFiguresRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachFigures reach,

            @Schema(description = "how many staff took part", minimum = "0") @Nullable
            Integer staff,

            @Schema(description = "total staff hours", minimum = "0") @Nullable
            Double hours) {

        Supplier<StandFigures> read(RequestFieldReader form) {
            Supplier<Reach> visitors = ReachFigures.read(form, reach);
            Supplier<StaffingFigures> staffing = StaffingReader.read(form, staff, hours);
            return () -> new StandFigures(visitors.get(), staffing.get());
        }
    }

    record StandHeldRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachFigures reach,

            @Nullable Integer staff,
            @Nullable Double hours,

            @Schema(description = "where it was held otherwise than booked") @Nullable
            StandDetailsRequest details) {

        StandCommand command(StandCommands stand, Set<String> specialisms) {
            RequestFieldReader form = new RequestFieldReader();
            Supplier<StandFigures> figures = new StandFiguresRequest(reach, staff, hours).read(form);
            Supplier<@Nullable StandDetails> as = otherwise(form, details, specialisms);
            return form.build(
                    () -> stand.report(as.get(), figures.get()));
        }
    }

    record StandRescheduledRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            LocalDate day,

            @Nullable LocalDate lastDay,

            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 500) @Nullable
            String reason) {

        StandCommand command(StandCommands stand) {
            RequestFieldReader form = new RequestFieldReader();
            Supplier<DayRange> days = StandDetailsRequest.days(form, day, lastDay);
            Supplier<Reason> why = form.required("reason", reason, Reason::new);
            return form.build(
                    () -> stand.move(days.get(), why.get()));
        }
    }

    record StandRevisedRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachFigures reach,

            @Nullable Integer staff,
            @Nullable Double hours,

            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 500) @Nullable
            String reason) {

        StandCommand command(StandCommands stand) {
            RequestFieldReader form = new RequestFieldReader();
            Supplier<StandFigures> figures = new StandFiguresRequest(reach, staff, hours).read(form);
            Supplier<Reason> why = form.required("reason", reason, Reason::new);
            return form.build(
                    () -> stand.revise(figures.get(), why.get()));
        }
    }

    record StandCorrectedRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            ReachFigures reach,

            @Nullable Integer staff,
            @Nullable Double hours,

            @Schema(description = "left out where only the figures were wrong") @Nullable
            StandDetailsRequest details,

            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 500) @Nullable
            String reason) {

        StandCommand command(StandCommands stand, Set<String> specialisms) {
            RequestFieldReader form = new RequestFieldReader();
            Supplier<StandFigures> figures = new StandFiguresRequest(reach, staff, hours).read(form);
            Supplier<@Nullable StandDetails> right = otherwise(form, details, specialisms);
            Supplier<Reason> why = form.required("reason", reason, Reason::new);
            return form.build(() -> stand.correct(right.get(), figures.get(), why.get()));
        }
    }

    record StandTallyRequest(
            @Schema(
                    requiredMode = RequiredMode.REQUIRED,
                    description = "the name of the counting device, always the same for one device",
                    maxLength = 80)
            @Nullable
            String device,

            @Schema(
                    requiredMode = RequiredMode.REQUIRED,
                    description = "the sequence number of the tally on its device; each number is counted once",
                    minimum = "1")
            @Nullable
            Long number,

            @Schema(requiredMode = RequiredMode.REQUIRED, description = "how many to add; a negative number removes taps")
            @Nullable
            Integer taps,

            @Schema(requiredMode = RequiredMode.REQUIRED, description = "when, by the device's clock") @Nullable
            Instant at) {

        StandCommand command(StandCommands stand) {
            RequestFieldReader form = new RequestFieldReader();
            Supplier<String> which = form.required("device", device, said -> said);
            Supplier<Long> running = form.required("number", number, said -> said);
            Supplier<Integer> more = form.required("taps", taps, said -> said);
            Supplier<Instant> when = form.required("at", at, said -> said);
            return form.build(() -> stand.tally(which.get(), running.get(), more.get(), when.get()));
        }
    }

    private static Supplier<@Nullable StandDetails> otherwise(
            RequestFieldReader form, @Nullable StandDetailsRequest said, Set<String> specialisms) {
        return said == null ? () -> null : said.read(form.nested("details"), specialisms)::get;
    }
}
