package tracker.app.trust;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Icb;
import tracker.domain.trust.Region;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustQuery.ListTrusts;
import tracker.domain.trust.TrustQuery.TrustList;

/** The trust register in the REST API. */
@RestController
class TrustController {

    private final Queries queries;

    TrustController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/v1/trusts")
    TrustListResponse trusts() {
        TrustList list = queries.ask(new ListTrusts());
        return new TrustListResponse(
                list.moment().asAt(),
                list.moment().position(),
                list.trusts().stream().map(TrustResponse::of).toList());
    }

    record TrustListResponse(Instant asAt, long position, List<TrustResponse> trusts) {}

    record TrustResponse(
            String code,
            String name,
            @Nullable String type,
            Region region,
            Icb icb,
            @Nullable String town,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed,
            List<String> successors) {

        static TrustResponse of(RegisteredTrust t) {
            return new TrustResponse(
                    t.code().value(),
                    t.name(),
                    t.type() == null ? null : t.type().word(),
                    t.region(),
                    t.icb(),
                    t.place().town(),
                    t.place().latitude(),
                    t.place().longitude(),
                    t.opened(),
                    t.closed(),
                    t.successors().stream().map(TrustCode::value).sorted().toList());
        }
    }
}
