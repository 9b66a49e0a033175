package tracker.bench.stock;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/** Spring Boot 4 with Axon's starter and JPA, left as they are. */
@SpringBootApplication
public class StockApplication {

    /** By hand: Axon 4.13 looks for Boot 3's ordering, finds no transaction manager yet, and would go without transactions. */
    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }
}
