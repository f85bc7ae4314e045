"""The tests of nuon_api_client. Its folders mirror those of the package; what several tests use is in `support`."""
