package tracker.app.csv;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.server.ResponseStatusException;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.shared.LondonTimeFormat;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustCode;
import tracker.ui.asat.BoardAddress;

/** The parameters of a file's address, the same as those of its page; Spring fills it from the request. */
public record FigureFileRequest(
        @Nullable String region,
        @Nullable String icb,
        @Nullable String trust,
        @Nullable String measure,
        @BindParam(BoardAddress.AS_AT) @Nullable String asAt,
        @Nullable String meaning,
        @Nullable String kind,
        @Nullable String day,
        @Nullable String type) {

    /** The filter, with the parameters of the boards. Throws if it is not valid. */
    public BoardFilter boardFilter() {
        Map<String, List<String>> parameters = new TreeMap<>();
        put(parameters, BoardAddress.KIND, kind);
        put(parameters, BoardAddress.DAY, day);
        put(parameters, BoardAddress.TYPE, type);
        // the filter contains no instant, so the clock does not matter
        BoardAddress address = BoardAddress.read(parameters, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        if (!address.notUnderstood().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, String.join(" ", address.notUnderstood()));
        }
        return address.filter();
    }

    private static void put(Map<String, List<String>> all, String name, @Nullable String word) {
        if (word != null) {
            all.put(name, List.of(word));
        }
    }

    /** For figures as known at an instant; null for now. */
    public @Nullable Instant instant() {
        try {
            return asAt == null ? null : LondonTimeFormat.parse(asAt);
        } catch (RuleBroken wrong) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, wrong.sentence());
        }
    }

    /** The past in either meaning, for files that support both; null for now. */
    public @Nullable AsAt past() {
        Instant instant = instant();
        if (instant == null) {
            return null;
        }
        return switch (meaning == null ? "known" : meaning) {
            case "known" -> AsAt.known(instant);
            case "happened" -> AsAt.happened(instant);
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Choose known or happened.");
        };
    }

    public Area area() {
        if (trust != null) {
            try {
                return Area.trust(new TrustCode(trust.toUpperCase(Locale.ROOT)));
            } catch (RuleBroken wrong) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND, wrong.sentence());
            }
        }
        if (icb != null) {
            return Area.icb(icb);
        }
        return region == null ? Area.NATION : Area.region(region);
    }

    public CampaignMeasure counted() {
        return measure == null
                ? CampaignMeasure.ACTIVITIES
                : Arrays.stream(CampaignMeasure.values())
                        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(measure))
                        .findFirst()
                        .orElseThrow(FigureFileRequest::notFound);
    }

    /** The campaign or area does not exist. */
    public static ResponseStatusException notFound() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "There is no such campaign, region, ICB, trust or measure.");
    }
}
