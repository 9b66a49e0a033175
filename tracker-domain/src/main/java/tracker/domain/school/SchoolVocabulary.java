package tracker.domain.school;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All words of the names and towns of a register, in which a misspelt word finds the ones it may mean. */
final class SchoolVocabulary {

    private static final int SHORTEST = 4;

    /** From this length on, two letters may be wrong. */
    private static final int LONG = 7;

    private final String[] words;
    private final Set<String> all;

    SchoolVocabulary(List<SchoolSearchEntry> schools) {
        all = new HashSet<>();
        schools.forEach(school -> all.addAll(List.of(school.words().strip().split(" "))));
        all.removeIf(word -> word.length() < SHORTEST - 1 || !word.chars().allMatch(Character::isLetter));
        words = all.toArray(String[]::new);
        Arrays.sort(words);
    }

    /** Words one letter apart, or two if it is long; and its two halves if both are words. */
    List<String> like(String typed) {
        if (typed.length() < SHORTEST || !typed.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        int most = typed.length() < LONG ? 1 : 2;
        List<String> like = new ArrayList<>();
        for (String word : words) {
            if (Math.abs(word.length() - typed.length()) <= most && distance(typed, word, most) <= most) {
                like.add(word);
            }
        }
        for (int half = SHORTEST - 1; half <= typed.length() - SHORTEST + 1; half++) {
            if (all.contains(typed.substring(0, half)) && all.contains(typed.substring(half))) {
                like.add(typed.substring(0, half) + " " + typed.substring(half));
            }
        }
        return like;
    }

    /**
     * The number of letters to add, leave out, change or swap with their neighbour (optimal string alignment); more
     * than {@code most} as soon as that is certain.
     */
    static int distance(String a, String b, int most) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(last[j] + 1, now[j - 1] + 1), last[j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, now[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = now;
            now = free;
        }
        return last[b.length()];
    }
}
