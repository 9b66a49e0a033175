package tracker.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The main program of a player's process: reads commands line by line, and responds to each with one line. */
public final class PlayerProgram {

    static final String ANSWER = "answer ";
    static final String FAILURE = "failure ";

    private PlayerProgram() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream answers = System.out;
        // output of libraries must not be taken for a response
        System.setOut(System.err);
        try (BenchmarkPlayer player = (BenchmarkPlayer) Class.forName(arguments[0])
                        .getConstructor(String[].class)
                        .newInstance((Object) Arrays.copyOfRange(arguments, 1, arguments.length));
                BufferedReader words = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            answers.println(ANSWER + "ready");
            for (String line = words.readLine(); line != null; line = words.readLine()) {
                answers.println(answer(player, line));
            }
        }
        System.exit(0);
    }

    private static String answer(BenchmarkPlayer player, String line) {
        try {
            return ANSWER + player.handle(line.split(" "));
        } catch (Exception failure) {
            failure.printStackTrace();
            return FAILURE + failure.toString().replace('\n', ' ');
        }
    }
}
