package tracker.planted.ui.stand;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinSession;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Only one class may use threads, and it is not this one. */
final class PageWithThreads {

    void access(UI ui) {
        ui.access(() -> ui.setId("planted"));
    }

    void wait(UI ui) {
        ui.accessSynchronously(() -> ui.setId("planted"));
    }

    Consumer<Command> reference(UI ui) {
        return ui::access;
    }

    void session(VaadinSession session) {
        session.lock();
    }

    void thread() {
        new Thread(() -> {}).start();
    }

    void pool() {
        Executors.newCachedThreadPool().shutdown();
    }

    void background() {
        CompletableFuture.runAsync(() -> {}).join();
    }
}
