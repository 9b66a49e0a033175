package tracker.ui.map;

import java.util.Locale;
import tracker.domain.participation.TrustStage;

/** The CSS class name of a stage: "not-started". */
public final class StageClassName {

    private StageClassName() {}

    public static String of(TrustStage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
