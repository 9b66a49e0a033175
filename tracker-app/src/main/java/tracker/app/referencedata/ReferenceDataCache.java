package tracker.app.referencedata;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tracker.app.campaign.CampaignSource;
import tracker.app.eventstore.ReferenceDataVersion;
import tracker.app.trust.TrustRegisterSource;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignId;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;

/**
 * Trusts and campaigns for the rules, from a copy in memory instead of two look-ups per command (decision 0015).
 *
 * <p>A copy may be old: another node may have stored a newer fact. So a command is stored only if the registers have not moved
 * since ({@link ReferenceDataVersion}), and refused only if they have not ({@link StaleReferenceDataRetry}).
 */
@Component
class ReferenceDataCache {

    private static final String RESOURCE = ReferenceDataCache.class.getName();

    private final TrustRegisterSource trusts;
    private final CampaignSource campaigns;
    private final ReferenceDataVersionRepository versions;
    private volatile @Nullable ReferenceDataSnapshot newest;

    ReferenceDataCache(TrustRegisterSource trusts, CampaignSource campaigns, ReferenceDataVersionRepository versions) {
        this.trusts = trusts;
        this.campaigns = campaigns;
        this.versions = versions;
    }

    Optional<RegisteredTrust> trust(TrustCode code) {
        return Optional.ofNullable(copy().trusts().get(code));
    }

    Optional<AnnouncedCampaign> campaign(CampaignId id) {
        return Optional.ofNullable(copy().campaigns().get(id));
    }

    /** The next command reads the registers anew. */
    void invalidate() {
        newest = null;
    }

    /** Whether the registers have moved since the command on this thread asked them; if so they are read anew. */
    boolean isStale() {
        ReferenceDataSnapshot asked = CurrentUnitOfWork.get().getResource(RESOURCE);
        boolean moved = asked != null && asked.version() != version();
        if (moved) {
            invalidate();
        }
        return moved;
    }

    /** All that one command asks stands at one version. */
    private ReferenceDataSnapshot copy() {
        if (!CurrentUnitOfWork.isStarted()) {
            return upToDate();
        }
        UnitOfWork<?> command = CurrentUnitOfWork.get();
        ReferenceDataSnapshot asked = command.getResource(RESOURCE);
        if (asked != null) {
            return asked;
        }
        ReferenceDataSnapshot copy = upToDate();
        command.resources().put(RESOURCE, copy);
        command.onRollback(lost -> haveMovedSince(copy));
        ReferenceDataVersion.version(copy.version());
        return copy;
    }

    private void haveMovedSince(ReferenceDataSnapshot copy) {
        ReferenceDataSnapshot now = newest;
        if (now != null && now.version() == copy.version() && version() != copy.version()) {
            invalidate();
        }
    }

    private ReferenceDataSnapshot upToDate() {
        ReferenceDataSnapshot copy = newest;
        return copy != null ? copy : read();
    }

    private synchronized ReferenceDataSnapshot read() {
        ReferenceDataSnapshot copy = newest;
        if (copy == null) {
            long version = version();
            copy = new ReferenceDataSnapshot(
                    version,
                    trusts.all().stream()
                            .collect(Collectors.toUnmodifiableMap(RegisteredTrust::code, Function.identity())),
                    campaigns.all().stream()
                            .collect(Collectors.toUnmodifiableMap(AnnouncedCampaign::id, Function.identity())));
            newest = copy;
        }
        return copy;
    }

    private long version() {
        return versions.current();
    }
}
