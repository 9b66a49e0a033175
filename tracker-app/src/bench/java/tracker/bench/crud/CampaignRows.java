package tracker.bench.crud;

import org.springframework.data.repository.CrudRepository;

interface CampaignRows extends CrudRepository<CampaignRow, Integer> {}
