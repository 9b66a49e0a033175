package tracker.app.crash;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The short test; {@link LongCrash} is the long one. */
@DisabledOnOs(OS.WINDOWS)
class CrashTest {

    private static final int CYCLES = 3;

    @TempDir
    Path folder;

    @Test
    @Timeout(180)
    void what_was_acknowledged_survives_every_kill_once_and_in_order() throws Exception {
        new LongCrash().run(folder, CYCLES, System.nanoTime() % 1_000_000_000);
    }
}
