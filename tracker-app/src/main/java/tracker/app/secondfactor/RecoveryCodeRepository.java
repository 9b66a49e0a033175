package tracker.app.secondfactor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.SecretToken;

/**
 * Recovery codes, of which only hashes are stored. A code has 79 random bits, so a plain hash is enough, as with {@link
 * SecretToken}.
 */
@Component
class RecoveryCodeRepository {

    static final int CODES = 10;

    /** Without characters that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    RecoveryCodeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces all codes of a person. */
    List<String> renew(PersonId person) {
        delete(person);
        List<String> codes = Stream.generate(RecoveryCodeRepository::random)
                .distinct()
                .limit(CODES)
                .toList();
        for (String code : codes) {
            jdbc.sql("insert into recovery_code (person, hash) values (?, ?)")
                    .params(person.value(), SecretToken.digest(normalised(code)))
                    .update();
        }
        return codes;
    }

    /** @return true for the first use of one of the person's codes */
    boolean use(PersonId person, String typed) {
        String code = normalised(typed);
        return code.length() == LENGTH
                && jdbc.sql("delete from recovery_code where person = ? and hash = ?")
                                .params(person.value(), SecretToken.digest(code))
                                .update()
                        == 1;
    }

    int left(PersonId person) {
        return jdbc.sql("select count(*) from recovery_code where person = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    void delete(PersonId person) {
        jdbc.sql("delete from recovery_code where person = ?")
                .param(person.value())
                .update();
    }

    private static String random() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining())
                .replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** People leave the hyphens out, or type spaces or capitals. */
    private static String normalised(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
