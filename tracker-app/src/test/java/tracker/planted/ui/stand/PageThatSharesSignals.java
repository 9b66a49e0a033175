package tracker.planted.ui.stand;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedValueSignal;

/** Shares and caches signals, which can block every page for ever. */
final class PageThatSharesSignals {

    Signal<String> shared() {
        return new SharedValueSignal<>("");
    }

    Signal<String> cached(Signal<String> signal) {
        return Signal.cached(signal);
    }
}
