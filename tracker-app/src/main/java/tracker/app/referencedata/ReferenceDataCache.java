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
 * Caches trusts and campaigns in memory, instead of two lookups per command (decision 0015).
 *
 * <p>The cache may be stale: another node may have stored a newer event. So a command is stored only if the reference
 * data has not changed since ({@link ReferenceDataVersion}), and refused only if it has not ({@link
 * StaleReferenceDataRetry}).
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

    /** The next command loads the reference data again. */
    void invalidate() {
        newest = null;
    }

    /** Whether the reference data has changed since the command on this thread read it; if so, it is loaded again. */
    boolean isStale() {
        ReferenceDataSnapshot snapshot = CurrentUnitOfWork.get().getResource(RESOURCE);
        boolean moved = snapshot != null && snapshot.version() != version();
        if (moved) {
            invalidate();
        }
        return moved;
    }

    /** Everything that one command reads has one version. */
    private ReferenceDataSnapshot copy() {
        if (!CurrentUnitOfWork.isStarted()) {
            return upToDate();
        }
        UnitOfWork<?> command = CurrentUnitOfWork.get();
        ReferenceDataSnapshot snapshot = command.getResource(RESOURCE);
        if (snapshot != null) {
            return snapshot;
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
