"""Contract records: the client that reads them, and a stand-in for the company's billing system with demo contracts."""
