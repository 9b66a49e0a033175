package tracker.app.csv;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.server.ResponseStatusException;
import tracker.domain.campaign.Measure;
import tracker.domain.participation.AsAt;
import tracker.domain.shared.LondonTime;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.Part;
import tracker.domain.trust.TrustCode;
import tracker.ui.asat.BoardAddress;

/** What the address of a file asks for, in the words of the page it belongs to; Spring fills it from the parameters. */
public record AskedFor(
        @Nullable String region,
        @Nullable String icb,
        @Nullable String trust,
        @Nullable String measure,
        @BindParam(BoardAddress.AS_AT) @Nullable String asAt,
        @Nullable String meaning) {

    /** What was known at an instant; null for now. */
    public @Nullable Instant instant() {
        try {
            return asAt == null ? null : LondonTime.read(asAt);
        } catch (RuleBroken wrong) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, wrong.sentence());
        }
    }

    /** The past in either meaning, where the file can tell both; null for now. */
    public @Nullable AsAt past() {
        Instant instant = instant();
        if (instant == null) {
            return null;
        }
        return switch (meaning == null ? "known" : meaning) {
            case "known" -> AsAt.known(instant);
            case "happened" -> AsAt.happened(instant);
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "A meaning is known or happened.");
        };
    }

    public Part part() {
        if (trust != null) {
            try {
                return Part.trust(new TrustCode(trust.toUpperCase(Locale.ROOT)));
            } catch (RuleBroken wrong) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND, wrong.sentence());
            }
        }
        if (icb != null) {
            return Part.icb(icb);
        }
        return region == null ? Part.NATION : Part.region(region);
    }

    public Measure counted() {
        return measure == null
                ? Measure.ACTIVITIES
                : Arrays.stream(Measure.values())
                        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(measure))
                        .findFirst()
                        .orElseThrow(AskedFor::nothing);
    }

    /** No campaign or part of the country is meant by the address. */
    public static ResponseStatusException nothing() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "There is no such campaign, part of the country, or measure.");
    }
}
