package tracker.app.openpages;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tracker.app.cluster.ClusterNotification;
import tracker.app.cluster.ClusterNotifier;
import tracker.app.cluster.WakeUpHandler;
import tracker.domain.access.CallerIdentity;

/**
 * The open pages of signed-in people on this node. When a sign-in or a role ends, on whichever node, their pages are
 * loaded again at once, and then show only what the person may still see.
 */
@Component
public class OpenPageRegistry implements WakeUpHandler {

    private static final Logger LOG = LoggerFactory.getLogger(OpenPageRegistry.class);

    /** For a notification that was lost. */
    private static final int SECONDS_BETWEEN_CHECKS = 30;

    private final OpenPageRepository rights;
    private final ClusterNotifier cluster;
    private final Set<OpenPage> pages = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean waiting = new AtomicBoolean();

    OpenPageRegistry(OpenPageRepository rights, ClusterNotifier cluster) {
        this.rights = rights;
        this.cluster = cluster;
    }

    OpenPage add(OpenPage page) {
        pages.add(page);
        return page;
    }

    void remove(OpenPage page) {
        pages.remove(page);
    }

    boolean has(OpenPage page) {
        return pages.contains(page);
    }

    /** A page that leaves for the sign-out page by itself is left alone. */
    public void leave(UI ui) {
        OpenPage page = ComponentUtil.getData(ui, OpenPage.class);
        if (page != null) {
            pages.remove(page);
        }
    }

    /** Checks all pages on all nodes. Call it after the commit of whatever ended; returns at once. */
    public void check() {
        wake();
        cluster.notifyNodes(ClusterNotification.ACCESS);
    }

    @Override
    public ClusterNotification subscribedTo() {
        return ClusterNotification.ACCESS;
    }

    /** Several calls become one check. */
    @Override
    public void wake() {
        if (!pages.isEmpty() && waiting.compareAndSet(false, true)) {
            Thread.ofVirtual().name("open-pages").start(() -> {
                waiting.set(false);
                checkNow();
            });
        }
    }

    @Scheduled(initialDelay = SECONDS_BETWEEN_CHECKS, fixedDelay = SECONDS_BETWEEN_CHECKS, timeUnit = TimeUnit.SECONDS)
    void checkNow() {
        Set<String> signIns = pages.stream().map(OpenPage::signIn).collect(Collectors.toSet());
        if (signIns.isEmpty()) {
            return;
        }
        try {
            Map<String, CallerIdentity> now = rights.rights(signIns);
            pages.stream()
                    .filter(page -> signIns.contains(page.signIn()))
                    .filter(page -> page.showsTooMuch(now.getOrDefault(page.signIn(), CallerIdentity.VISITOR))
                            || !now.containsKey(page.signIn()))
                    .forEach(OpenPage::reload);
        } catch (RuntimeException trouble) {
            LOG.warn("The open pages could not be checked; trying again", trouble);
        }
    }
}
